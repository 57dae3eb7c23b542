import { setTimeout as sleep } from 'node:timers/promises';
import type { Hints } from './hints.ts';
import type { StreamSource } from './stream-source.ts';

const BATCH = 200;
/** A hint may be lost: the database is asked at least this often. */
const POLL_MS = 1000;
const RETRY_MS = 250;

/** Where a tail tells of what keeps it from reading. */
export interface Log {
  warn(about: { err: unknown }, message: string): void;
}

/** Takes what a tail reads. */
export interface TailListener<Entry> {
  push(entries: Entry[]): void;
}

/** The one reader of a stream's end in this process. It runs while anybody listens. */
export class StreamTail<Entry extends { seq: number }> {
  readonly stream: string;
  readonly source: StreamSource<Entry>;
  readonly #hints: Hints;
  readonly #log: Log;
  readonly #onEmpty: () => void;
  readonly #listeners = new Set<TailListener<Entry>>();
  #started: Promise<void> | undefined;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(
    stream: string,
    source: StreamSource<Entry>,
    hints: Hints,
    log: Log,
    onEmpty: () => void,
  ) {
    this.stream = stream;
    this.source = source;
    this.#hints = hints;
    this.#log = log;
    this.#onEmpty = onEmpty;
  }

  /** Resolves when everything committed from now on will be pushed. */
  async listen(listener: TailListener<Entry>): Promise<void> {
    this.#listeners.add(listener);
    this.#started ??= this.#start();
    try {
      await this.#started;
    } catch (error) {
      this.unlisten(listener);
      throw error;
    }
  }

  unlisten(listener: TailListener<Entry>): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.close();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
    this.#onEmpty();
  }

  async #start(): Promise<void> {
    const { head } = await this.source.bounds(this.stream);
    void this.#run(head);
  }

  async #run(start: number): Promise<void> {
    let place = start;
    const stop = this.#hints.onWake(this.stream, () => {
      this.#wake();
    });
    while (!this.#closed) {
      // Before the query, or a hint that arrives during it would be lost.
      const woken = this.#woken();
      try {
        const entries = await this.source.after(this.stream, place, BATCH);
        place = entries.at(-1)?.seq ?? place;
        if (entries.length > 0) for (const listener of this.#listeners) listener.push(entries);
        else await woken;
      } catch (err) {
        // The database is away; the place is kept, so nothing is missed.
        this.#log.warn({ err }, 'a stream could not be read and is tried again');
        await sleep(RETRY_MS);
      }
    }
    stop();
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
