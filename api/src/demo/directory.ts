import type { DemoMember } from './demo-network.ts';
import { demoStaff } from './demo-people.ts';
import type { StaffOf } from './staff-work.ts';

/** Finds the keys of members and of those who support them. */
export class Directory {
  readonly #members: ReadonlyMap<string, DemoMember>;
  readonly #keys: ReadonlyMap<number, string>;
  readonly #people: ReadonlyMap<string, string>;
  readonly #coordinators: string[];

  /**
   * @param keys of members, by number
   * @param people keys of memberships, by e-mail address
   */
  constructor(
    members: readonly DemoMember[],
    keys: ReadonlyMap<number, string>,
    people: ReadonlyMap<string, string>,
  ) {
    this.#keys = keys;
    this.#people = people;
    this.#members = new Map(members.map((member) => [this.keyOf(member), member]));
    this.#coordinators = demoStaff().flatMap(({ role, email }) =>
      role === 'COORDINATOR' ? this.personOf(email) : [],
    );
  }

  keyOf({ number }: DemoMember): string {
    const key = this.#keys.get(number);
    if (!key) throw new Error(`The demo network has no member ${String(number)}.`);
    return key;
  }

  /** Whoever records: the member, where they have an account, else the counselor. */
  actorOf({ account, counselor }: DemoMember, by: 'MEMBER' | 'COUNSELOR'): string {
    return this.personOf(by === 'MEMBER' && account !== null ? account : counselor);
  }

  staffOf(memberKey: string): StaffOf | undefined {
    const member = this.#members.get(memberKey);
    if (!member) return undefined;
    const { counselor, houseManager } = member;
    const house = houseManager === null ? [] : [this.personOf(houseManager)];
    const others = [...this.#coordinators, ...house];
    return { counselor: this.personOf(counselor), others };
  }

  numberOf(memberKey: string): number | undefined {
    return this.#members.get(memberKey)?.number;
  }

  /** The membership of an address. */
  personOf(email: string): string {
    const key = this.#people.get(email);
    if (!key) throw new Error(`The demo network has nobody with the address ${email}.`);
    return key;
  }
}
