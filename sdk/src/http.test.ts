import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startFakeApi, type FakeApi } from '../test/fake-api.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './connection.ts';
import { NetworkError, RateLimitError, ServerError, TimeoutError } from './errors.ts';

const programs = { data: { programs: { nodes: [], pageInfo: { hasNextPage: false } } } };
const recorded = { data: { checkInRecord: { userErrors: [], checkIn: { id: 'c1' } } } };
const unavailable = { status: 503, text: '<html>no upstream</html>' };

let api: FakeApi;
const client = (options?: Partial<ClientOptions>) => createClient({ url: api.url, ...options });

beforeEach(async () => {
  api = await startFakeApi();
});
afterEach(() => api.close());

test('a query is tried again after a failure that may pass', async () => {
  api.willAnswer('break', unavailable, programs);
  expect(await client().programs.list()).toEqual(programs.data.programs);
  expect(api.received).toHaveLength(3);
});

test('it is given up after `retries` further attempts', async () => {
  api.willAnswer('break');
  await expect(client({ retries: 1 }).programs.list()).rejects.toBeInstanceOf(NetworkError);
  await expect(client().programs.list({}, { retries: 0 })).rejects.toMatchObject({
    code: 'NETWORK',
    operation: 'ProgramList',
    retryable: true,
  });
  expect(api.received).toHaveLength(3);
});

test('a mutation is repeated under one key, so that it is done once', async () => {
  api.willAnswer('break', recorded);
  await client().checkIns.record({ craving: 3 });
  const keys = api.received.map(({ variables }) => variables.idempotencyKey);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
});

test('each mutation has a key of its own, or the one it was given', async () => {
  api.willAnswer(recorded);
  const { checkIns } = client();
  await checkIns.record({ craving: 3 });
  await checkIns.record({ craving: 3 });
  await checkIns.record({ craving: 3 }, { idempotencyKey: 'visit-2026-03-01' });
  const keys = api.received.map(({ variables }) => variables.idempotencyKey);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('visit-2026-03-01');
});

test('the error of a keyed mutation carries its key, to repeat it later', async () => {
  api.willAnswer('break');
  const failing = client({ retries: 0 }).checkIns.record(
    {},
    { idempotencyKey: 'visit-2026-03-01' },
  );
  await expect(failing).rejects.toMatchObject({
    idempotencyKey: 'visit-2026-03-01',
    retryable: true,
  });
});

test('a mutation without a key is sent once, since it may have been done', async () => {
  api.willAnswer('break');
  await expect(client().sessions.end()).rejects.toMatchObject({ retryable: false });
  expect(api.received).toHaveLength(1);
});

test('a mutation is refused as a query, which would be repeated', async () => {
  await expect(
    client().query('mutation End { sessionEnd { userErrors { code } } }'),
  ).rejects.toThrow('Expected a query, got a mutation.');
  expect(api.received).toHaveLength(0);
});

test('a rate limit is known by its code under HTTP 200, and waited for', async () => {
  const limited = {
    headers: { 'retry-after': '1' },
    data: null,
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  };
  api.willAnswer(limited, programs);
  const began = performance.now();
  await client().programs.list();
  expect(performance.now() - began).toBeGreaterThan(1000);
});

test('a rate limit of minutes is told, not waited for', async () => {
  api.willAnswer({ status: 429, headers: { 'retry-after': '300' }, text: 'Too many requests' });
  const error = await client()
    .programs.list()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter: 300, retryable: true });
  expect(api.received).toHaveLength(1);
});

test('an attempt takes `timeoutMs` at most', async () => {
  api.willAnswer('hang');
  const list = client({ timeoutMs: 50, retries: 1 }).programs.list();
  await expect(list).rejects.toBeInstanceOf(TimeoutError);
  expect(api.received).toHaveLength(2);
});

test('the caller can give up, between attempts too, and gets the own reason back', async () => {
  const reason = new Error('left the page');
  const giveUpAfter = (ms: number) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), ms);
    return { signal: controller.signal };
  };
  api.willAnswer('hang');
  await expect(client().programs.list({}, giveUpAfter(20))).rejects.toBe(reason);
  api.willAnswer('break');
  await expect(client().programs.list({}, giveUpAfter(50))).rejects.toBe(reason);
});

test('the token is asked for each request', async () => {
  api.willAnswer(programs);
  const tokens = ['one', 'two'];
  const { programs: list } = client({ auth: async () => tokens.shift() });
  await list.list();
  await list.list();
  const sent = api.received.map(({ headers }) => headers.authorization);
  expect(sent).toEqual(['Bearer one', 'Bearer two']);
});

test('a refused token is replaced once, for mutations without a key too', async () => {
  const refused = { data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
  api.willAnswer(refused, { data: { sessionEnd: { userErrors: [] } } });
  const auth = jest.fn((old?: string) => (old === 'stale' ? 'fresh' : 'stale'));
  await client({ auth }).sessions.end();
  expect(auth.mock.calls).toEqual([[], ['stale']]);
  expect(api.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer stale',
    'Bearer fresh',
  ]);
});

test('the same token is not sent twice to be refused', async () => {
  api.willAnswer({ status: 401, text: '' });
  const list = client({ auth: () => 'stale' }).programs.list();
  await expect(list).rejects.toMatchObject({ name: 'AuthenticationError', retryable: false });
  expect(api.received).toHaveLength(1);
});

test('signing in sends no token, so that `auth` may sign in', async () => {
  api.willAnswer({ data: { sessionCreate: { userErrors: [], session: { token: 'new' } } } });
  const auth = jest.fn(() => 'old');
  const { session } = await client({ auth }).sessions.create({
    email: 'a@b.example',
    password: 'p',
  });
  expect(session?.token).toBe('new');
  expect(auth).not.toHaveBeenCalled();
  expect(api.received[0]).toMatchObject({ variables: { input: { transport: 'TOKEN' } } });
  expect(api.received[0]?.headers.authorization).toBeUndefined();
});

test('a record is never sent on to where a redirect points', async () => {
  api.willAnswer({ status: 307, headers: { location: 'http://127.0.0.1:9/graphql' } });
  const record = client({ retries: 0 }).checkIns.record({ note: 'slept badly' });
  await expect(record).rejects.toBeInstanceOf(NetworkError);
});

test('what is not the API, as a portal of a public network, is no answer', async () => {
  api.willAnswer({ status: 200, text: '<html>Please accept our terms</html>' });
  await expect(client().programs.list()).rejects.toMatchObject({
    name: 'ServerError',
    code: 'UNEXPECTED_RESPONSE',
  });
  api.willAnswer(unavailable);
  const failing = client({ retries: 0 }).programs.list();
  await expect(failing).rejects.toBeInstanceOf(ServerError);
});
