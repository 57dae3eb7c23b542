import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import WebSocket from 'ws';
import { startFakeApi, type FakeApi } from '../test/fake-api.ts';
import { event, heartbeat, take } from '../test/stream.ts';
import type { AlertWatchOptions } from './alerts.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './connection.ts';
import { AuthenticationError, PermissionError, ServerError } from './errors.ts';
import type { WatchState } from './watch.ts';

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

const watch = (client: Partial<ClientOptions> = {}, options: AlertWatchOptions = {}) =>
  createClient({ url: api.url, webSocketImpl: WebSocket, ...client }).alerts.watch({
    after: 'c0',
    signal: stop.signal,
    ...options,
  });

/** A function that notes each state of a watch, and what it noted. */
function notedStates() {
  const states: WatchState['status'][] = [];
  return { states, onState: (state: WatchState) => void states.push(state.status) };
}

test('each connection asks for the token anew', async () => {
  const tokens = ['one', 'two'];
  api.sockets.onSubscription = (subscription, nth) => {
    subscription.next(event(nth));
    setTimeout(() => subscription.close(1000), 20);
  };
  await take(watch({ auth: () => tokens.shift() }), 2);
  const sent = api.subscriptions.map(({ authorization }) => authorization);
  expect(sent).toEqual(['Bearer one', 'Bearer two']);
});

test.each([4401, 4403])('a token refused with %i is replaced', async (code) => {
  api.sockets.refuse = (authorization) => (authorization === 'Bearer fresh' ? undefined : code);
  api.sockets.onSubscription = (subscription) => subscription.next(event(1));
  const auth = jest.fn((refused?: string) => (refused === 'stale' ? 'fresh' : 'stale'));
  expect(await take(watch({ auth }), 1)).toEqual(['event 1']);
  expect(auth.mock.calls).toEqual([[undefined], ['stale']]);
});

test('a session that ends on a live connection is renewed, and nothing is missed', async () => {
  let token = 'first';
  api.sockets.onSubscription = (subscription, nth) => {
    subscription.next(event(nth));
    if (nth === 1) setTimeout(() => subscription.close(4403), 20);
  };
  const auth = (refused?: string) => (refused === 'first' ? (token = 'second') : token);
  expect(await take(watch({ auth }), 2)).toEqual(['event 1', 'event 2']);
  expect(api.subscriptions[1]?.authorization).toBe('Bearer second');
  expect(api.subscriptions[1]?.variables).toMatchObject({ after: 'c1' });
});

test('it gives up when the same token is refused twice', async () => {
  api.sockets.refuse = () => 4403;
  const auth = jest.fn(() => 'revoked');
  await expect(watch({ auth }).next()).rejects.toBeInstanceOf(AuthenticationError);
  expect(auth).toHaveBeenCalledTimes(2);
});

test('a refusal of the subscription counts like one of the connection', async () => {
  const refused = { message: 'masked', extensions: { code: 'UNAUTHENTICATED' } };
  api.sockets.onSubscription = (subscription) => subscription.error([refused]);
  await expect(watch({ auth: () => 'revoked' }).next()).rejects.toBeInstanceOf(AuthenticationError);
  expect(api.subscriptions).toHaveLength(2);
});

test('without the permission it does not go on', async () => {
  const forbidden = { message: 'masked', extensions: { code: 'FORBIDDEN', requestId: 'req-1' } };
  api.sockets.onSubscription = (subscription) => subscription.error([forbidden]);
  const { states, onState } = notedStates();
  const error = await watch({}, { onState })
    .next()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({ operation: 'AlertEvents', requestId: 'req-1' });
  expect(states).toEqual(['connecting', 'closed']);
});

test('a server that does not speak the protocol is not asked again', async () => {
  api.sockets.onSubscription = (subscription) => subscription.close(4400);
  await expect(watch().next()).rejects.toBeInstanceOf(ServerError);
});

test('it outlives an `auth` that fails for a while', async () => {
  api.sockets.onSubscription = (subscription) => subscription.next(event(1));
  const auth = jest
    .fn<() => string>(() => 'token')
    .mockImplementationOnce(() => {
      throw new TypeError('offline');
    });
  expect(await take(watch({ auth }), 1)).toEqual(['event 1']);
});

test('a connection without any message is dead, and replaced', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    if (nth === 2) subscription.next(event(1));
  };
  const { states, onState } = notedStates();
  expect(await take(watch({}, { silenceMs: 100, onState }), 1)).toEqual(['event 1']);
  expect(states).toEqual(['connecting', 'reconnecting', 'connecting', 'live']);
});

test('heartbeats keep it alive', async () => {
  api.sockets.onSubscription = (subscription) => {
    const timer = setInterval(() => subscription.next(heartbeat(1)), 40);
    void subscription.closed.then(() => clearInterval(timer));
  };
  expect(await take(watch({}, { silenceMs: 150 }), 8)).toHaveLength(8);
  expect(api.subscriptions).toHaveLength(1);
});

test('a server that takes the connection and says nothing is left in time', async () => {
  const mute = createServer().listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const url = `http://127.0.0.1:${(mute.address() as AddressInfo).port}/graphql`;
  const { states, onState } = notedStates();
  const waiting = watch({ url, timeoutMs: 50 }, { onState }).next();
  await until(() => states.length >= 3);
  expect(states).toEqual(['connecting', 'reconnecting', 'connecting']);
  stop.abort();
  expect((await waiting).done).toBe(true);
  mute.close();
});

test('a reader that falls behind costs no memory: it pauses, and resumes where it was', async () => {
  api.sockets.onSubscription = (subscription, nth) => {
    const first = nth === 1 ? 1 : 4;
    for (let seq = first; seq < first + 10; seq++) subscription.next(event(seq));
  };
  const { states, onState } = notedStates();
  const items = watch({}, { maxUnread: 3, onState });
  const seen = await take(items, 1);
  await until(() => states.includes('paused'));
  expect(await api.subscriptions[0]?.closed).toBe(1000);
  seen.push(...(await take(items, 4)));
  expect(seen).toEqual(['event 1', 'event 2', 'event 3', 'event 4', 'event 5']);
  expect(states.slice(0, 4)).toEqual(['connecting', 'live', 'paused', 'connecting']);
});

test('unread heartbeats are folded into the newest', async () => {
  api.sockets.onSubscription = (subscription) => {
    for (let seq = 1; seq <= 50; seq++) subscription.next(heartbeat(seq));
    subscription.next(event(51));
  };
  const items = watch({}, { maxUnread: 5 });
  const seen: string[] = [];
  while (seen.at(-1) !== 'event 51') seen.push(...(await take(items, 1)));
  expect(seen.at(-2)).toBe('heartbeat 50');
  // The reader may have taken one before the others came.
  expect(seen.length).toBeLessThanOrEqual(3);
  expect(api.subscriptions).toHaveLength(1);
});

test('without any WebSocket it says what to do', async () => {
  const platform = globalThis.WebSocket;
  Reflect.deleteProperty(globalThis, 'WebSocket');
  try {
    await expect(watch({ webSocketImpl: undefined }).next()).rejects.toThrow('webSocketImpl');
  } finally {
    if (platform) globalThis.WebSocket = platform;
  }
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
