import type { Hints } from './hints.ts';
import { StreamFollower, type Followed, type FollowOptions } from './stream-follower.ts';
import type { StreamBounds, StreamSource } from './stream-source.ts';
import { StreamTail, type Log } from './stream-tail.ts';

/**
 * Feeds all followers of a stream in this process from one reader of the database.
 */
export class StreamHub<Entry extends { seq: number }> {
  readonly #source: StreamSource<Entry>;
  readonly #hints: Hints;
  readonly #log: Log;
  readonly #tails = new Map<string, StreamTail<Entry>>();

  constructor(source: StreamSource<Entry>, hints: Hints, log: Log) {
    this.#source = source;
    this.#hints = hints;
    this.#log = log;
  }

  /** Everything after a place, then what comes; a heartbeat when nothing came for a while. */
  follow(stream: string, options: FollowOptions<Entry>): AsyncIterableIterator<Followed<Entry>> {
    return new StreamFollower(() => this.#tail(stream), options);
  }

  /** Where a stream begins and ends now. */
  bounds(stream: string): Promise<StreamBounds> {
    return this.#source.bounds(stream);
  }

  close(): void {
    for (const tail of this.#tails.values()) tail.close();
    this.#tails.clear();
  }

  #tail(stream: string): StreamTail<Entry> {
    const known = this.#tails.get(stream);
    if (known) return known;
    const tail = new StreamTail(stream, this.#source, this.#hints, this.#log, () => {
      this.#tails.delete(stream);
    });
    this.#tails.set(stream, tail);
    return tail;
  }
}
