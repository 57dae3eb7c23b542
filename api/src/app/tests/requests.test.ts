import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import type { TestPerson } from '../../../test/test-network.ts';

const ALLOWED = 'https://partner.example';

let api: TestApi;
let person: TestPerson;
beforeAll(async () => {
  api = await startApi({ origins: [ALLOWED] });
  person = await (await api.network()).person('COORDINATOR');
});
afterAll(() => api.close());

const ENROLL = 'mutation { memberEnroll(input: { alias: "Forged" }) { member { id } } }';
const WHO = '{ viewer { email } }';

const members = async () => {
  const { rows } = await api.owner.query(`select from member where alias = 'Forged'`);
  return rows.length;
};

/** A request as a browser makes it, with the session in its cookie. */
async function request(init: RequestInit & { path?: string }): Promise<Response> {
  const { path = '/graphql', headers, ...rest } = init;
  const cookie = `__Host-holdfast=${person.token}`;
  return fetch(`${api.app.url}${path}`, {
    ...rest,
    headers: { cookie, ...(headers as Record<string, string>) },
  });
}

const json = { 'content-type': 'application/json' };
const inQuery = (document: string) => `/graphql?query=${encodeURIComponent(document)}`;

test('the cookie works for a page of our own, or what follows would prove nothing', async () => {
  const body = JSON.stringify({ query: WHO });
  const own = await request({ method: 'POST', headers: { ...json, origin: api.app.url }, body });
  expect(own.status).toBe(200);
  expect((await own.json()) as object).toMatchObject({
    data: { viewer: { email: expect.any(String) } },
  });
});

describe('what a form on another site can send is refused', () => {
  const form = new URLSearchParams({ query: ENROLL });
  const multipart = new FormData();
  multipart.set('operations', JSON.stringify({ query: ENROLL }));
  const text = JSON.stringify({ query: ENROLL });

  test.each<[string, RequestInit & { path?: string }]>([
    ['a form', { method: 'POST', body: form }],
    ['a multipart form', { method: 'POST', body: multipart }],
    ['plain text', { method: 'POST', body: text, headers: { 'content-type': 'text/plain' } }],
    ['nothing said of the type', { method: 'POST', body: Buffer.from(text) }],
    ['a link', { method: 'GET', path: inQuery(ENROLL) }],
    ['a link to a query', { method: 'GET', path: inQuery(WHO) }],
    [
      'a mutation by GET, even with our header',
      { method: 'GET', path: inQuery(ENROLL), headers: { 'apollo-require-preflight': '1' } },
    ],
    [
      'a page of another origin',
      { method: 'POST', body: text, headers: { ...json, origin: 'https://evil.example' } },
    ],
    [
      'a page without an origin',
      { method: 'POST', body: text, headers: { ...json, origin: 'null' } },
    ],
    [
      'a page whose origin begins like ours',
      { method: 'POST', body: text, headers: { ...json, origin: `${ALLOWED}.evil.example` } },
    ],
  ])('%s', async (_, init) => {
    const response = await request(init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('"data":{');
    expect(await members()).toBe(0);
  });
});

test('a query by GET is answered to who sends the header that forms cannot', async () => {
  const response = await request({
    path: inQuery(WHO),
    headers: { 'apollo-require-preflight': '1', accept: 'application/json' },
  });
  expect(response.status).toBe(200);
});

test('a configured origin may call, and its browser is told so', async () => {
  const headers = { ...json, origin: ALLOWED };
  const response = await request({ method: 'POST', headers, body: JSON.stringify({ query: WHO }) });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe(ALLOWED);
});

test('a foreign origin opens no socket, a configured one does, and what is no browser may', async () => {
  for (const origin of ['https://evil.example', 'null', `${ALLOWED}.evil.example`]) {
    await expect(LiveSocket.open(api, { headers: { origin } })).rejects.toThrow(/403/);
  }
  const known: Record<string, string>[] = [{ origin: ALLOWED }, { origin: api.app.url }, {}];
  for (const headers of known) {
    const socket = await LiveSocket.signedIn(api, person.token, { headers });
    expect((await socket.ask(WHO)).data.viewer).not.toBeNull();
    await socket.close();
  }
});

describe('what is too much or no GraphQL request', () => {
  const post = (body: string) => request({ method: 'POST', headers: json, body });

  test('ten operations in one request are refused', async () => {
    const response = await post(JSON.stringify(Array(10).fill({ query: WHO })));
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(body.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('a body of 1 MB is refused without being read as a document', async () => {
    const response = await post(JSON.stringify({ query: `${WHO} #${'x'.repeat(1024 * 1024)}` }));
    expect(response.status).toBe(413);
    expect(await response.text()).not.toContain('xxx');
  });

  test.each([
    ['broken JSON', '{"query":'],
    ['no document', '{}'],
    ['an empty document', '{"query":""}'],
    ['a document that is none', '{"query":"{{"}'],
    ['a document of another kind', '{"query":7}'],
    ['variables of another kind', '{"query":"{ viewer { email } }","variables":"x"}'],
    ['an operation nobody defined', '{"query":"query A { viewer { email } }","operationName":"B"}'],
    ['two operations and no choice', '{"query":"query A { __typename } query B { __typename }"}'],
  ])('%s is refused', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
  });

  test('other methods are not served', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await request({ method, headers: json, body: '{}' });
      expect([404, 405]).toContain(response.status);
    }
  });
});
