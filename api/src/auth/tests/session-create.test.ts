import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startApi, type Answer, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import type { TestAccount } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
// Failures of other tests from this address would count too.
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) {
    userErrors { code field message }
    session { id token expiresAt viewer { email roles permissions organization { id timeZone } } }
    challenge { id }
  }
}`;
const WHO = `{ viewer { email person { name } member { id } } }`;

const credentials = ({ email, password }: TestAccount) => ({ email, password });
const signIn = (input: Record<string, unknown>): Promise<Answer<never>> =>
  api.ask(undefined, SIGN_IN, { input });

test('a browser gets the session in a cookie that no script and no other site can use', async () => {
  const account = await (await api.network()).account('COUNSELOR');

  const answer = await api.ask(undefined, SIGN_IN, { input: credentials(account) });

  expect(answer.data.sessionCreate).toMatchObject({
    userErrors: [],
    challenge: null,
    session: { token: null, viewer: { email: account.email, roles: ['COUNSELOR'] } },
  });
  const [cookie = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  const [pair = '', ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^__Host-holdfast=[\w-]{43}$/);
  expect(attributes.filter((attribute) => !attribute.startsWith('Expires='))).toEqual([
    'Path=/',
    'HttpOnly',
    'Secure',
    'SameSite=Strict',
  ]);
  expect(JSON.stringify(answer.data)).not.toContain(pair.split('=')[1]);
});

test('the cookie speaks for the session over HTTP and over WebSocket', async () => {
  const account = await (await api.network()).account('COORDINATOR');
  const { headers } = await signIn(credentials(account));
  const [cookie = ''] = headers.getSetCookie()[0]?.split(';') ?? [];

  const overHttp = await api.ask(undefined, WHO, {}, { cookie });
  const socket = await LiveSocket.signedIn(api, undefined, { headers: { cookie } });
  const overSocket = await socket.ask(WHO);
  await socket.close();

  expect(overHttp.data.viewer).toMatchObject({ email: account.email });
  expect(overSocket.data).toEqual(overHttp.data);
});

test('an app gets a bearer token, once, and no cookie', async () => {
  const account = await (await api.network()).account('HOUSE_MANAGER');

  const answer = await api.ask(undefined, SIGN_IN, {
    input: { ...credentials(account), transport: 'TOKEN' },
  });

  const { token, expiresAt } = answer.data.sessionCreate.session;
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await api.ask(token, WHO)).data.viewer.email).toBe(account.email);
  const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(11.9);
  expect(hours).toBeLessThanOrEqual(12);
});

test('the database keeps a hash of the token, so that a stolen backup opens no session', async () => {
  const account = await (await api.network()).account('COUNSELOR');
  const answer = await api.ask(undefined, SIGN_IN, {
    input: { ...credentials(account), transport: 'TOKEN' },
  });
  const { token } = answer.data.sessionCreate.session;

  const { rows } = await api.owner.query('select * from session where membership_id = $1', [
    account.key,
  ]);

  expect(rows).toHaveLength(1);
  expect(rows[0].token_hash).toHaveLength(32);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a cookie needs HTTP: over WebSocket nobody could ever use that session', async () => {
  const account = await (await api.network()).account('COUNSELOR');
  const socket = await LiveSocket.signedIn(api);
  const asCookie = await socket.ask(SIGN_IN, { input: credentials(account) });
  const input = { ...credentials(account), transport: 'TOKEN' };
  const asToken = await socket.ask(SIGN_IN, { input });
  await socket.close();
  expect(asCookie.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(asToken.data.sessionCreate.session.token).toMatch(/^[\w-]{43}$/);
  const { rowCount } = await api.owner.query('select from session where membership_id = $1', [
    account.key,
  ]);
  expect(rowCount).toBe(1);
});

test('letter case of the address does not matter', async () => {
  const account = await (await api.network()).account('COUNSELOR');
  const input = { ...credentials(account), email: account.email.toUpperCase() };
  const answer = await api.ask(undefined, SIGN_IN, { input });
  expect(answer.data.sessionCreate.userErrors).toEqual([]);
});

test('a wrong password, an unknown address and an ended membership are one answer', async () => {
  const network = await api.network();
  const account = await network.account('COUNSELOR');
  const ended = await network.account('COUNSELOR');
  await api.owner.query('update membership set ended_at = app.now() where id = $1', [ended.key]);

  const answers = await Promise.all([
    signIn({ ...credentials(account), password: 'not the password' }),
    signIn({ email: 'nobody@example.org', password: 'not the password' }),
    signIn(credentials(ended)),
    signIn({ ...credentials(account), password: account.password.repeat(20) }),
  ]);

  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.data).toEqual({
      sessionCreate: {
        session: null,
        challenge: null,
        userErrors: [
          {
            code: 'CREDENTIALS_INVALID',
            field: ['input'],
            message: 'E-mail address or password is wrong.',
          },
        ],
      },
    });
  }
});

test('an unknown address takes as much work as a wrong password, so that time names no account', async () => {
  const account = await (await api.network()).account('COUNSELOR');
  const leastWork = async (email: string) => {
    const work: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const began = process.cpuUsage();
      await signIn({ email, password: 'not the password' });
      const { user, system } = process.cpuUsage(began);
      work.push(user + system);
    }
    return Math.min(...work);
  };
  const unknown = await leastWork('nobody@example.org');
  const known = await leastWork(account.email);
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

test('nobody is the viewer without a session, with a made-up token, or with a broken header', async () => {
  const made = { authorization: `Bearer ${'A'.repeat(43)}` };
  const shown: Record<string, string>[] = [
    {},
    made,
    { authorization: 'Basic eDp5' },
    { cookie: 'a=b' },
  ];
  for (const headers of shown) {
    const answer = await api.ask(undefined, WHO, {}, headers);
    expect(answer).toMatchObject({ status: 200, data: { viewer: null } });
    expect(answer.errors).toBeUndefined();
  }
});
