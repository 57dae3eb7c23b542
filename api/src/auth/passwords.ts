import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's cheat sheet has it at least: 19 MiB, 2 passes, 1 lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;

/** More is never looked at. */
export const LONGEST_PASSWORD = 200;

/** Hashes and checks passwords, few at a time, so that many sign-ins do not starve the rest. */
export class Passwords {
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.#queued(() => hash(password, OPTIONS));
  }

  /** Takes as long when there is no such account, so that time does not tell which there are. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    this.#decoy ??= this.hash('nobody has this password');
    const known = passwordHash ?? (await this.#decoy);
    const same = await this.#queued(() => verify(known, password));
    return same && passwordHash !== undefined;
  }

  async #queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}
