import type { StreamTail, TailListener } from './stream-tail.ts';

const BATCH = 200;
/** A follower that is so far behind is fed from the database instead of from memory. */
const LARGEST_QUEUE = 1000;

/** How somebody follows a stream. */
export interface FollowOptions<Entry> {
  /** Begin after this place; at the head when undefined. */
  after: number | undefined;
  /** Whether this follower may see an entry; what they may not see is passed over. */
  maySee: (entry: Entry) => boolean;
  /** After so many milliseconds without an event a heartbeat is given. */
  quietMs: number;
  signal: AbortSignal;
}

/** What a follower is given. */
export type Followed<Entry> =
  | { kind: 'EVENT'; entry: Entry }
  | { kind: 'HEARTBEAT'; seq: number }
  | { kind: 'EXPIRED'; floor: number; head: number };

/**
 * One follower of a stream: replays from the database until it has caught up, then takes what the tail
 * pushes. Both overlap and are told apart by their places, so there is neither gap nor repetition.
 *
 * Not a generator: its `return()` would wait in line behind a `next()` that waits for an event.
 */
export class StreamFollower<Entry extends { seq: number }>
  implements AsyncIterableIterator<Followed<Entry>>, TailListener<Entry>
{
  readonly #openTail: () => StreamTail<Entry>;
  readonly #options: FollowOptions<Entry>;
  #tail: StreamTail<Entry> | undefined;
  /** Read from the database while behind. */
  #replayed: Entry[] = [];
  /** Pushed by the tail since the newest read began. */
  #pushed: Entry[] = [];
  #seq: number | undefined;
  #behind = true;
  /** When something was last given; at first a heartbeat is due at once. */
  #gaveAt = -Infinity;
  #done = false;
  #notify: () => void = () => undefined;

  /** @param openTail the stream's tail; asked for only when this follower begins to listen */
  constructor(openTail: () => StreamTail<Entry>, options: FollowOptions<Entry>) {
    this.#openTail = openTail;
    this.#options = options;
    options.signal.addEventListener('abort', () => void this.return(), { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  push(entries: Entry[]): void {
    this.#pushed.push(...entries);
    if (this.#pushed.length > LARGEST_QUEUE) {
      this.#pushed = [];
      this.#behind = true;
    }
    this.#notify();
  }

  async next(): Promise<IteratorResult<Followed<Entry>>> {
    const tail = this.#tail ?? (this.#done ? undefined : await this.#begin());
    if (!tail) return { done: true, value: undefined };
    if (this.#seq === undefined) {
      const expired = await this.#findPlace(tail);
      if (expired) return this.#last(expired);
    }
    while (!this.#done) {
      const entry = this.#take();
      if (entry) return this.#give({ kind: 'EVENT', entry });
      if (this.#behind) {
        const gap = await this.#replay(tail);
        if (gap) return this.#last(gap);
      } else if (await this.#quiet()) {
        return this.#give({ kind: 'HEARTBEAT', seq: this.#seq ?? 0 });
      }
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Followed<Entry>>> {
    this.#done = true;
    this.#tail?.unlisten(this);
    this.#notify();
    return Promise.resolve({ done: true, value: undefined });
  }

  async #begin(): Promise<StreamTail<Entry>> {
    const tail = this.#openTail();
    await tail.listen(this);
    if (this.#done) tail.unlisten(this);
    this.#tail = tail;
    return tail;
  }

  /** Where to begin, once everything new is pushed; a cursor outside of the stream has expired. */
  async #findPlace(tail: StreamTail<Entry>): Promise<Followed<Entry> | undefined> {
    const { floor, head } = await tail.source.bounds(tail.stream);
    this.#seq = this.#options.after ?? head;
    const outside = this.#seq < floor || this.#seq > head;
    return outside ? { kind: 'EXPIRED', floor, head } : undefined;
  }

  /**
   * Reads the next batch. An empty one means that the follower has caught up: everything committed
   * before the read is taken, and what is pushed since it began follows without a hole.
   */
  async #replay(tail: StreamTail<Entry>): Promise<Followed<Entry> | undefined> {
    const seq = this.#seq ?? 0;
    this.#pushed = [];
    this.#behind = false;
    const entries = await tail.source.after(tail.stream, seq, BATCH);
    const [first] = entries;
    // The sequence is dense, so a hole means that it was pruned, also one that reaches to the end.
    if (first?.seq !== seq + 1) {
      const bounds = await tail.source.bounds(tail.stream);
      if (first || bounds.floor > seq) return { kind: 'EXPIRED', ...bounds };
    }
    this.#replayed = entries;
    if (entries.length > 0) this.#behind = true;
    return undefined;
  }

  /** The next entry that may be seen; passing over the others moves the place too. */
  #take(): Entry | undefined {
    const queue = this.#replayed.length > 0 || this.#behind ? this.#replayed : this.#pushed;
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      if (entry.seq <= (this.#seq ?? 0)) continue;
      this.#seq = entry.seq;
      if (this.#options.maySee(entry)) return entry;
    }
    return undefined;
  }

  /** Waits for something to come; true when it is time for a heartbeat. */
  #quiet(): Promise<boolean> {
    const wait = this.#gaveAt + this.#options.quietMs - performance.now();
    if (wait <= 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(true);
      }, wait);
      this.#notify = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
  }

  #give(value: Followed<Entry>): IteratorResult<Followed<Entry>> {
    this.#gaveAt = performance.now();
    return { done: false, value };
  }

  #last(value: Followed<Entry>): IteratorResult<Followed<Entry>> {
    void this.return();
    return { done: false, value };
  }
}
