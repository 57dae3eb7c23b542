import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startFakeApi, type FakeApi } from '../test/fake-api.ts';
import { event, expired, headAt, heartbeat, take } from '../test/stream.ts';
import type { AlertWatchOptions } from './alerts.ts';
import { createClient } from './client.ts';

let api: FakeApi;
let stop: AbortController;
beforeEach(async () => {
  api = await startFakeApi();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await api.close();
});

const watch = (options?: AlertWatchOptions) =>
  // With the platform's own WebSocket; `watch-connection.test.ts` uses that of `ws`.
  createClient({ url: api.url }).alerts.watch({
    after: 'c0',
    signal: stop.signal,
    ...options,
  });
const resumedAfter = () => api.subscriptions.map(({ variables }) => variables.after);

test('after a break it resumes behind the last event', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth > 1) return subscription.next(event(3));
    subscription.next(event(1));
    subscription.next(event(2));
    setTimeout(subscription.terminate, 20);
  };
  expect(await take(watch(), 3)).toEqual(['event 1', 'event 2', 'event 3']);
  expect(resumedAfter()).toEqual(['c0', 'c2']);
});

test('a heartbeat moves the place to resume from, without events', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    subscription.next(heartbeat(nth * 10));
    if (nth === 1) setTimeout(() => subscription.close(1001), 20);
  };
  expect(await take(watch(), 2)).toEqual(['heartbeat 10', 'heartbeat 20']);
  expect(resumedAfter()).toEqual(['c0', 'c10']);
});

test('an event that comes twice is given once', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    const seqs = nth === 1 ? [1, 2, 2, 1, 3] : [2, 3, 4];
    for (const seq of seqs) subscription.next(event(seq));
    if (nth === 1) setTimeout(subscription.terminate, 20);
  };
  expect(await take(watch(), 4)).toEqual(['event 1', 'event 2', 'event 3', 'event 4']);
  expect(resumedAfter()).toEqual(['c0', 'c3']);
});

test('without a cursor the head is read first, so that a break before the first event loses none', async () => {
  api.willAnswer(headAt(7));
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth === 1) subscription.terminate();
    else subscription.next(event(8));
  };
  const filter = { severities: ['CRITICAL' as const] };
  expect(await take(watch({ after: undefined, filter }), 1)).toEqual(['event 8']);
  expect(resumedAfter()).toEqual(['c7', 'c7']);
  expect(api.received).toHaveLength(1);
  // A cursor holds for its filter only.
  expect(api.received[0]?.variables).toMatchObject({ filter });
  expect(api.subscriptions[0]?.variables).toMatchObject({ filter });
});

test('a gap is told, and what follows comes after the head', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth > 1) return subscription.next(event(90));
    subscription.next(event(100));
    subscription.next(expired(80));
    subscription.complete();
  };
  // The stream was restored from a backup: its places start again from lower down.
  expect(await take(watch(), 3)).toEqual(['event 100', 'gap', 'event 90']);
  expect(resumedAfter()).toEqual(['c0', 'c80']);
});

test('an event that failed on the server is asked for again, not skipped', async () => {
  const failure = { message: 'masked', extensions: { code: 'INTERNAL' } };
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth === 1) subscription.next(event(1));
    if (nth === 1) subscription.result({ ...{ data: event(2) }, errors: [failure] });
    else subscription.next(event(2));
  };
  expect(await take(watch(), 2)).toEqual(['event 1', 'event 2']);
  expect(resumedAfter()).toEqual(['c0', 'c1']);
});

test('the server completing the stream is a break like any other', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    subscription.next(event(nth));
    subscription.complete();
  };
  expect(await take(watch(), 2)).toEqual(['event 1', 'event 2']);
});

test('a server that restarts again and again is not given up', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth < 4) subscription.close(1001);
    else subscription.next(event(1));
  };
  expect(await take(watch(), 1)).toEqual(['event 1']);
  expect(resumedAfter()).toEqual(['c0', 'c0', 'c0', 'c0']);
});

test('the signal ends it quietly, also while it waits for an event', async () => {
  api.sockets.onSubscription = (subscription) => subscription.next(event(1));
  const items = watch();
  expect(await take(items, 1)).toEqual(['event 1']);
  const waiting = items.next();
  stop.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await api.subscriptions[0]?.closed).toBe(1000);
});

test('leaving the loop closes the connection', async () => {
  api.sockets.onSubscription = (subscription) => subscription.next(event(1));
  for await (const item of watch()) if (item.kind === 'event') break;
  expect(await api.subscriptions[0]?.closed).toBe(1000);
});

test('it can be ended while a read waits, which then ends too', async () => {
  const items = watch();
  const waiting = items.next();
  await items.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('an aborted signal opens no connection', async () => {
  stop.abort();
  expect(await watch().next()).toEqual({ done: true, value: undefined });
  expect(api.subscriptions).toHaveLength(0);
});
