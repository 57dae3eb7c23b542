import type { Hints } from './hints.ts';
import { StreamFollower, type Followed } from './stream-follower.ts';
import { StreamTail } from './stream-tail.ts';

/** Where a stream begins and ends now. */
export interface StreamBounds {
  /** Events up to here are no longer kept. */
  floor: number;
  head: number;
}

/** Reads one kind of stream across tenants, as the worker. */
export interface StreamSource<Entry extends { seq: number }> {
  bounds(stream: string): Promise<StreamBounds>;
  /** At most `limit` entries after a place, in order. */
  after(stream: string, seq: number, limit: number): Promise<Entry[]>;
}

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

/**
 * Feeds all followers of a stream in this process from one reader of the database.
 */
export class StreamHub<Entry extends { seq: number }> {
  readonly #source: StreamSource<Entry>;
  readonly #hints: Hints;
  readonly #tails = new Map<string, StreamTail<Entry>>();

  constructor(source: StreamSource<Entry>, hints: Hints) {
    this.#source = source;
    this.#hints = hints;
  }

  /** Everything after a place, then what comes; a heartbeat when nothing came for a while. */
  follow(stream: string, options: FollowOptions<Entry>): AsyncIterableIterator<Followed<Entry>> {
    return new StreamFollower(() => this.#tail(stream), options);
  }

  close(): void {
    for (const tail of this.#tails.values()) tail.close();
    this.#tails.clear();
  }

  #tail(stream: string): StreamTail<Entry> {
    const known = this.#tails.get(stream);
    if (known) return known;
    const tail = new StreamTail(stream, this.#source, this.#hints, () => {
      this.#tails.delete(stream);
    });
    this.#tails.set(stream, tail);
    return tail;
  }
}
