import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { tasksOf } from '../../../test/tasks.ts';
import { registry } from '../../app/metrics.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ concernsPerQuarter: { fromOne: 1000, toOne: 1000 } });
});
afterAll(() => api.close());
// Those of other tests from this address would count too.
beforeEach(() => api.owner.query('delete from app.rate_limit'));

const SEND = `mutation ($organizationId: ID!, $input: ConcernSendInput!, $key: String) {
  concernSend(organizationId: $organizationId, input: $input, idempotencyKey: $key) {
    __typename userErrors { code field message } } }`;
const OK = { data: { concernSend: { __typename: 'ConcernSendPayload', userErrors: [] } } };

interface Sent {
  to: string;
  input?: AnyData;
  key?: string;
  headers?: Record<string, string>;
  by?: TestApi;
  token?: string;
}
const send = ({ to, input = {}, key, headers, by = api, token }: Sent) =>
  by.ask(
    token,
    SEND,
    { organizationId: to, input: { about: 'Jo Doe', text: 'She does not answer', ...input }, key },
    headers,
  );
const bodyOf = ({ data, errors }: AnyData) => ({ data, ...(errors && { errors }) });

async function place() {
  const network = await api.network();
  const to = globalId('Organization', network.organizationId);
  return { network, to, coordinator: await network.person('COORDINATOR') };
}

async function kept(organizationId: string): Promise<AnyData[]> {
  const { rows } = await api.owner.query('select * from concern where organization_id = $1', [
    organizationId,
  ]);
  return rows;
}

test('a concern is kept sealed, and opens a follow-up for whoever coordinates that tells nothing of it', async () => {
  const { network, to, coordinator } = await place();
  const input = {
    writerName: 'Canary writer',
    relation: 'FAMILY',
    phone: '+15555550142',
    email: 'canary@example.org',
    wantsAnswer: true,
    locale: 'es',
    about: 'Canary about',
    text: 'Canary text',
  };
  expect(bodyOf(await send({ to, input }))).toEqual(OK);
  const [row, ...more] = await kept(network.organizationId);
  expect(more).toEqual([]);
  expect(JSON.stringify(row)).not.toMatch(/canary|5550142/i);
  const tasks = await tasksOf(coordinator, { mine: true });
  expect(tasks).toMatchObject([
    { kind: 'CONCERN', member: null, owner: null, note: null, subject: { type: 'Concern' } },
  ]);
  expect(JSON.stringify(tasks)).not.toMatch(/canary/i);
  const hours = (Date.parse(tasks[0].dueAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
  const { data } = await coordinator.ask(
    `{ concerns { nodes { state writerName relation phone email wantsAnswer locale about text } } }`,
  );
  expect(data.concerns.nodes).toEqual([{ state: 'NEW', ...input }]);
  const { rows } = await api.owner.query(
    'select ids::text from stream_event where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toEqual([]);
});

describe('the answer tells nothing', () => {
  test('it is the same for an organization that is not there, and for a name that is or is no member’s', async () => {
    const { network, to } = await place();
    await network.member({ alias: 'Jo Doe' });
    const unknown = globalId('Organization', randomUUID());
    const answers = [];
    for (const [target, about] of [
      [to, 'Jo Doe'],
      [to, 'Nobody here'],
      [unknown, 'Jo Doe'],
      ['no id at all', 'Jo Doe'],
      [globalId('Member', network.organizationId), 'Jo Doe'],
    ] as const) {
      answers.push(bodyOf(await send({ to: target, input: { about } })));
    }
    expect(answers).toEqual(answers.map(() => OK));
    expect(await kept(network.organizationId)).toHaveLength(2);
  });

  test('no member is looked up: the same statements for one and for nobody, of the same number and kind', async () => {
    const { network, to } = await place();
    await network.member({ alias: 'Jo Doe' });
    const asked = async (about: string) =>
      (await statementsOf(() => send({ to, input: { about } }))).map(({ text }) => text);
    await asked('Warm');
    const [member, nobody] = [await asked('Jo Doe'), await asked('Qq Zz')];
    expect(member).toEqual(nobody);
    expect(member.join('\n')).not.toMatch(/\b(?:from|join|into|update) "?member"?\b/);
  });

  test('an organization that is not there is looked for by the same statements, and then nothing is written', async () => {
    const { to } = await place();
    const asked = async (target: string) =>
      (await statementsOf(() => send({ to: target }))).map(({ text }) =>
        text.replace(/'[\da-f-]{36}'/, "'an organization'"),
      );
    await asked(to);
    const [known, unknown] = [await asked(to), await asked(globalId('Organization', randomUUID()))];
    const writes = known.filter((text) => /insert into "(concern|task)"/.test(text));
    expect(writes).toHaveLength(2);
    expect(unknown).toEqual(known.filter((text) => !writes.includes(text)));
  });

  test('what is refused depends on the input alone, and is never kept', async () => {
    const { network, to } = await place();
    const unknown = globalId('Organization', randomUUID());
    const wrong: AnyData[] = [
      { text: ' \u0007' },
      { about: 'x'.repeat(201) },
      { text: 'x'.repeat(4001) },
      { wantsAnswer: true },
      { locale: 'fr' },
      { phone: 'call me' },
      { email: 'nowhere' },
      {
        email: `${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(63)}.${'w'.repeat(63)}.${'v'.repeat(20)}`,
      },
      { about: '\u200b\u2060\ufeff' },
      { text: 'a\u0000b' },
      { relation: 'SPY' },
    ];
    for (const input of wrong) {
      const [known, other] = [await send({ to, input }), await send({ to: unknown, input })];
      const refused = known.errors ?? known.data.concernSend.userErrors;
      expect(refused).not.toEqual([]);
      const plain = (answer: AnyData) =>
        JSON.stringify(bodyOf(answer)).replace(/"requestId":"[^"]*"/g, '');
      expect(plain(known)).toBe(plain(other));
    }
    expect(await kept(network.organizationId)).toEqual([]);
  });

  test('a machine that fills in what people do not see is answered alike, and nothing is kept', async () => {
    const { network, to } = await place();
    const input = { website: 'https://example.org/pills' };
    expect(bodyOf(await send({ to, input }))).toEqual(OK);
    expect(await kept(network.organizationId)).toEqual([]);
  });
});

test('texts of any length and kind do no harm', async () => {
  const { network, to, coordinator } = await place();
  const text = `'; drop table concern; --\n<script>alert(1)</script> \u202etxet\u0007 👨‍👩‍👧`;
  expect(bodyOf(await send({ to, input: { text } }))).toEqual(OK);
  const { data } = await coordinator.ask('{ concerns { nodes { text } } }');
  expect(data.concerns.nodes).toEqual([
    { text: `'; drop table concern; --\n<script>alert(1)</script> txet 👨‍👩‍👧` },
  ]);
  const huge = await fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SEND, variables: { to, text: 'x'.repeat(300_000) } }),
  });
  expect(huge.status).toBe(413);
  expect(await kept(network.organizationId)).toHaveLength(1);
});

test('a repeat of the key is kept once, also all at once, and other words under it are not lost', async () => {
  const { network, to, coordinator } = await place();
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 8 }, () => send({ to, key })));
  expect(answers.map(bodyOf)).toEqual(answers.map(() => OK));
  expect(await kept(network.organizationId)).toHaveLength(1);
  expect(await tasksOf(coordinator)).toHaveLength(1);
  expect(bodyOf(await send({ to, key, input: { text: 'She called now' } }))).toEqual(OK);
  expect(await kept(network.organizationId)).toHaveLength(2);
  const { data } = await send({ to, key: 'short' });
  expect(data.concernSend.userErrors).toMatchObject([{ code: 'INVALID' }]);
});

test('who is signed in sends as anybody does: nothing says who it was', async () => {
  const { network, to } = await place();
  const member = await network.person('MEMBER');
  expect(bodyOf(await send({ to, token: member.token }))).toEqual(OK);
  const [row] = await kept(network.organizationId);
  expect(JSON.stringify(row)).not.toContain(member.key);
});

describe('limits', () => {
  let behind: TestApi;
  beforeAll(async () => {
    behind = await startApi({
      trustedProxies: ['127.0.0.1'],
      concernsPerQuarter: { fromOne: 3, toOne: 20 },
    });
  });
  afterAll(() => behind.close());
  const from = (i: number) => ({
    'x-forwarded-for': `198.51.${String(100 + (i >> 8))}.${String(i & 255)}`,
  });
  const isRefused = ({ errors }: AnyData) => errors?.[0]?.extensions.code === 'RATE_LIMITED';

  test('of a hundred at once from one address no more are kept than may be, and mistakes do not count', async () => {
    const { network, to } = await place();
    const [by, headers] = [behind, from(1)];
    for (let i = 0; i < 5; i += 1) await send({ to, by, headers, input: { text: '' } });
    const answers = await Promise.all(Array.from({ length: 100 }, () => send({ to, by, headers })));
    expect(answers.filter((answer) => !isRefused(answer)).map(bodyOf)).toEqual([OK, OK, OK]);
    expect(answers.find(isRefused)).toMatchObject({ status: 429 });
    expect(await kept(network.organizationId)).toHaveLength(3);
    // Neither another address nor signing in pays for it.
    expect(bodyOf(await send({ to, by, headers: from(2) }))).toEqual(OK);
    const { data } = await behind.ask(
      undefined,
      `mutation { sessionCreate(input: { email: "a@example.org", password: "x" }) {
         userErrors { code } } }`,
      {},
      headers,
    );
    expect(data.sessionCreate.userErrors).toEqual([{ code: 'CREDENTIALS_INVALID' }]);
  });

  test('from many addresses an organization gets no more than it may, however its id is written', async () => {
    const { network, to } = await place();
    const other = await place();
    const written = [to, `${to}=`, `${to} `, to.replace(/-/g, '+').replace(/_/g, '/')];
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        send({ to: written[i % 4] ?? to, by: behind, headers: from(100 + i) }),
      ),
    );
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(20);
    expect(await kept(network.organizationId)).toHaveLength(20);
    expect(bodyOf(await send({ to: other.to, by: behind, headers: from(200) }))).toEqual(OK);
  });

  test('what machines send takes nothing from those who write, and is still counted by address', async () => {
    const { network, to } = await place();
    const input = { website: 'https://example.org/pills' };
    for (let i = 0; i < 25; i += 1) {
      const answer = await send({ to, by: behind, headers: from(300 + (i >> 1)), input });
      expect(bodyOf(answer)).toEqual(OK);
    }
    expect(bodyOf(await send({ to, by: behind, headers: from(400) }))).toEqual(OK);
    expect(await kept(network.organizationId)).toHaveLength(1);
    const headers = from(401);
    for (let i = 0; i < 3; i += 1) await send({ to, by: behind, headers, input });
    expect(isRefused(await send({ to, by: behind, headers, input }))).toBe(true);
  });

  test('an organization that is not there is counted like one that is', async () => {
    const unknown = globalId('Organization', randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send({ to: unknown, by: behind, headers: from(3) })),
    );
    expect(answers.filter(isRefused)).toHaveLength(2);
  });
});

test('what is counted of concerns holds no content and no organization', async () => {
  const { to } = await place();
  await send({ to, input: { about: 'Canary' } });
  await send({ to: globalId('Organization', randomUUID()) });
  const text = await registry.getSingleMetricAsString('holdfast_concerns_sent_total');
  const labels = [...text.matchAll(/\{([^}]*)\}/g)].map(([, label]) => label);
  expect(labels.toSorted()).toEqual(['outcome="dropped"', 'outcome="kept"']);
});
