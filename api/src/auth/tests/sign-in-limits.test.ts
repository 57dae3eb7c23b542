import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';

const ALLOWED = 3;

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ signInsPerQuarter: ALLOWED });
});
afterAll(() => api.close());
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { userErrors { code } session { token } }
}`;

const signIn = (email: string, password: string) =>
  api.ask(undefined, SIGN_IN, { input: { email, password, transport: 'TOKEN' } });

test('after too many failures the answer is 429 with the seconds to wait', async () => {
  const { email } = await (await api.network()).account('COUNSELOR');
  for (let i = 0; i < ALLOWED; i += 1) {
    const { data } = await signIn(email, `guess ${String(i)}`);
    expect(data.sessionCreate.userErrors).toEqual([{ code: 'CREDENTIALS_INVALID' }]);
  }

  const answer = await signIn(email, 'one more');

  expect(answer.status).toBe(429);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
});

test('over WebSocket the limit is the same, in the error message', async () => {
  const { email } = await (await api.network()).account('COUNSELOR');
  for (let i = 0; i < ALLOWED; i += 1) await signIn(email, 'guess');
  const socket = await LiveSocket.signedIn(api);

  const input = { email, password: 'one more', transport: 'TOKEN' };
  const answer = await socket.ask(SIGN_IN, { input });
  await socket.close();

  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
});

test('guesses that are sent all at once are not more than guesses one by one', async () => {
  const { email } = await (await api.network()).account('COUNSELOR');

  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => signIn(email, `${i}`)));

  const judged = answers.filter((answer) => answer.status === 200);
  expect(judged.length).toBeLessThanOrEqual(ALLOWED);
});

test('the right password does not help once an account is closed to guessing', async () => {
  const { email, password } = await (await api.network()).account('COUNSELOR');
  for (let i = 0; i < ALLOWED; i += 1) await signIn(email, 'guess');
  expect((await signIn(email, password)).status).toBe(429);
});

test('signing in correctly uses nothing up', async () => {
  const { email, password } = await (await api.network()).account('COUNSELOR');
  for (let i = 0; i < ALLOWED + 2; i += 1) {
    const { data } = await signIn(email, password);
    expect(data.sessionCreate.userErrors).toEqual([]);
  }
});

/** A failed sign-in, by transport. @returns its errors */
const guesses = (asked: TestApi, headers: Record<string, string>) => ({
  http: async (email: string) => {
    const input = { email, password: 'guess', transport: 'TOKEN' };
    return (await asked.ask(undefined, SIGN_IN, { input }, headers)).errors;
  },
  live: async (email: string) => {
    const socket = await LiveSocket.signedIn(asked, undefined, { headers });
    const input = { email, password: 'guess', transport: 'TOKEN' };
    const { errors } = await socket.ask(SIGN_IN, { input });
    await socket.close();
    return errors;
  },
});
const somebody = (i: number) => `nobody-${String(i)}@example.org`;

describe('behind a trusted proxy', () => {
  let behind: TestApi;
  beforeAll(async () => {
    behind = await startApi({ signInsPerQuarter: ALLOWED, trustedProxies: ['127.0.0.1'] });
  });
  afterAll(() => behind.close());

  test.each(['http', 'live'] as const)(
    'the client is counted by its own address, not as the proxy, over %s',
    async (transport) => {
      const one = guesses(behind, { 'x-forwarded-for': '198.51.100.1' })[transport];
      const other = guesses(behind, { 'x-forwarded-for': '198.51.100.2' })[transport];
      for (let i = 0; i < ALLOWED; i += 1) expect(await one(somebody(i))).toBeUndefined();
      expect((await one(somebody(9)))?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
      expect(await other(somebody(9))).toBeUndefined();
    },
  );

  test('whatever is in the header is answered, and counted', async () => {
    const { http } = guesses(behind, { 'x-forwarded-for': 'x'.repeat(400) });
    for (let i = 0; i < ALLOWED; i += 1) expect(await http(somebody(i))).toBeUndefined();
    expect((await http(somebody(9)))?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  });

  test('both transports count for one address', async () => {
    const { http, live } = guesses(behind, { 'x-forwarded-for': '198.51.100.3' });
    for (let i = 0; i < ALLOWED; i += 1) await (i % 2 ? http : live)(somebody(i));
    for (const guess of [http, live]) {
      expect((await guess(somebody(9)))?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    }
  });
});

test.each(['http', 'live'] as const)(
  'who is no trusted proxy cannot choose an address, over %s',
  async (transport) => {
    const ask = (i: number) =>
      guesses(api, { 'x-forwarded-for': `198.51.100.${String(i)}` })[transport](somebody(i));
    for (let i = 0; i < ALLOWED; i += 1) await ask(i);
    expect((await ask(9))?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  },
);

test('failures are counted for all processes together', async () => {
  const { email } = await (await api.network()).account('COUNSELOR');
  for (let i = 0; i < ALLOWED; i += 1) await signIn(email, 'guess');
  const other = await startApi({ signInsPerQuarter: ALLOWED });

  const answer = await other.ask(undefined, SIGN_IN, { input: { email, password: 'guess' } });
  await other.close();

  expect(answer.status).toBe(429);
});
