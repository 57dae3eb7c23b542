import { expect, test } from '@jest/globals';
import { StreamFollower, type Followed, type FollowOptions } from './stream-follower.ts';
import type { StreamSource } from './stream-source.ts';
import type { StreamTail, TailListener } from './stream-tail.ts';

interface Entry {
  seq: number;
}

/** A stream in memory, whose tail pushes what and when the test says. */
class FakeStream implements StreamSource<Entry> {
  floor = 0;
  head = 0;
  listener: TailListener<Entry> | undefined;
  /** Called when the follower has read, before it gets what it read. */
  whileReading: () => void = () => undefined;

  bounds() {
    return Promise.resolve({ floor: this.floor, head: this.head });
  }

  after(_stream: string, seq: number, limit: number) {
    const entries = this.between(Math.max(seq, this.floor), this.head).slice(0, limit);
    this.whileReading();
    return Promise.resolve(entries);
  }

  /** Entries after one place up to another. */
  between(from: number, to: number): Entry[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ seq: from + i + 1 }));
  }

  push(from: number, to: number) {
    this.listener?.push(this.between(from, to));
  }

  follow(options: Partial<FollowOptions<Entry>> = {}): StreamFollower<Entry> {
    const tail = {
      stream: 'test',
      source: this,
      listen: (listener: TailListener<Entry>) => {
        this.listener = listener;
        return Promise.resolve();
      },
      unlisten: () => {
        this.listener = undefined;
      },
    };
    return new StreamFollower<Entry>(() => tail as unknown as StreamTail<Entry>, {
      after: 0,
      maySee: () => true,
      quietMs: 10_000,
      signal: new AbortController().signal,
      ...options,
    });
  }
}

const seqOf = ({ value }: IteratorResult<Followed<Entry>, undefined>) =>
  value?.kind === 'EVENT' ? value.entry.seq : value?.kind;

async function take(follower: StreamFollower<Entry>, count: number) {
  const taken: unknown[] = [];
  while (taken.length < count) taken.push(seqOf(await follower.next()));
  return taken;
}

test('what was read and is pushed afterwards, since the tail was slower, is given once', async () => {
  const stream = new FakeStream();
  stream.head = 3;
  const follower = stream.follow();
  // With nothing given before, a heartbeat follows what there is.
  expect(await take(follower, 3)).toEqual([1, 2, 3]);
  const next = follower.next();
  await Promise.resolve();
  stream.push(1, 5);
  expect(seqOf(await next)).toBe(4);
  expect(await take(follower, 1)).toEqual([5]);
});

test('what is committed and pushed during a read that does not see it follows without a hole', async () => {
  const stream = new FakeStream();
  stream.head = 2;
  let late = true;
  stream.whileReading = () => {
    if (!late) return;
    late = false;
    stream.head = 4;
    stream.push(2, 4);
  };
  expect(await take(stream.follow(), 4)).toEqual([1, 2, 3, 4]);
});

test('a follower that is far behind is fed from the database again, in order', async () => {
  const stream = new FakeStream();
  const follower = stream.follow();
  expect(await take(follower, 1)).toEqual(['HEARTBEAT']);
  stream.head = 2500;
  stream.push(0, 1500);
  stream.push(1500, 2500);
  expect(await take(follower, 2500)).toEqual(stream.between(0, 2500).map(({ seq }) => seq));
});

test('a hole that pruning left while one replays is said, and ends it', async () => {
  const stream = new FakeStream();
  stream.head = 500;
  const follower = stream.follow();
  await take(follower, 200);
  stream.floor = 300;
  expect((await follower.next()).value).toEqual({ kind: 'EXPIRED', floor: 300, head: 500 });
  expect(await follower.next()).toEqual({ done: true, value: undefined });
});

test('a hole that reaches to the end is said, too', async () => {
  const stream = new FakeStream();
  stream.head = 500;
  const follower = stream.follow();
  await take(follower, 200);
  stream.floor = 500;
  expect((await follower.next()).value).toEqual({ kind: 'EXPIRED', floor: 500, head: 500 });
});

test('what one may not see is passed over, and the heartbeat stands behind it', async () => {
  const stream = new FakeStream();
  stream.head = 4;
  const follower = stream.follow({ maySee: ({ seq }) => seq === 2, quietMs: 0 });
  expect(await take(follower, 1)).toEqual([2]);
  expect((await follower.next()).value).toEqual({ kind: 'HEARTBEAT', seq: 4 });
});

test('to end it does not wait for the next event', async () => {
  const stream = new FakeStream();
  const stop = new AbortController();
  const follower = stream.follow({ signal: stop.signal });
  await take(follower, 1);
  const waiting = follower.next();
  stop.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(stream.listener).toBeUndefined();
});
