import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { registry } from '../metrics.ts';

const CONNECTIONS = 2;
/** More than there are connections: one that is lost a time would leave none. */
const TIMES = 3 * CONNECTIONS;

let api: TestApi;
let network: TestNetwork;
let person: TestPerson;
beforeAll(async () => {
  api = await startApi({ poolSize: CONNECTIONS });
  network = await api.network();
  person = await network.person('COUNSELOR');
  await network.member({ alias: 'Robin', counselor: person });
});
afterAll(() => api.close());

const MEMBERS = '{ members { nodes { alias } } }';
const ENROLL = 'mutation { memberEnroll(input: { alias: "Fern" }) { member { alias } } }';

const codeOf = async (document: string) =>
  (await person.ask(document)).errors?.[0]?.extensions.code;

async function fernsOf(): Promise<number> {
  const { rows } = await api.owner.query(
    `select count(*)::int as ferns from member where organization_id = $1 and alias = 'Fern'`,
    [network.organizationId],
  );
  return rows[0].ferns;
}

/** Does something while the app lacks a right. */
async function without(right: string, table: string, work: () => Promise<void>): Promise<void> {
  await api.owner.query(`revoke ${right} on ${table} from holdfast_app`);
  try {
    await work();
  } finally {
    await api.owner.query(`grant ${right} on ${table} to holdfast_app`);
  }
}

/** Whether operations that need all connections still get them. */
async function allConnectionsServe() {
  const answers = await Promise.all(Array.from({ length: TIMES }, () => person.ask(MEMBERS)));
  for (const { data } of answers) {
    expect(data.members.nodes).toContainEqual({ alias: 'Robin' });
  }
}

test.each([
  ['a read', 'select', 'member', MEMBERS],
  ['a command', 'insert', 'member', ENROLL],
  ['the record of an access', 'insert', 'access_event', MEMBERS],
  [
    'a second read of an operation',
    'select',
    'membership',
    '{ members { nodes { careTeam { role } } } }',
  ],
])('%s that fails gives its connection back', async (_, right, table, document) => {
  await without(right, table, async () => {
    for (let i = 0; i < TIMES; i += 1) expect(await codeOf(document)).toBe('INTERNAL');
  });
  await allConnectionsServe();
});

test('a caller who goes away before the answer leaves no connection behind', async () => {
  for (let i = 0; i < TIMES; i += 1) {
    const away = new AbortController();
    const asked = fetch(`${api.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({ query: MEMBERS }),
      signal: away.signal,
    }).catch(() => undefined);
    setTimeout(() => {
      away.abort();
    }, i * 3);
    await asked;
  }
  await allConnectionsServe();
});

test('a failed command leaves nothing of itself', async () => {
  await without('insert', 'care_team', async () => {
    expect(await codeOf(ENROLL)).toBe('INTERNAL');
  });
  const { data } = await person.ask('{ members(filter: { alias: "fern" }) { nodes { alias } } }');
  expect(data.members.nodes).toEqual([]);
  const { rows } = await api.owner.query('select alias from member where organization_id = $1', [
    network.organizationId,
  ]);
  expect(rows).toEqual([{ alias: 'Robin' }]);
});

/** Does something while the database takes the first so many tries back. @returns how many there were */
async function doneAfter<T>(
  lost: number,
  code: string,
  table: string,
  work: () => Promise<T>,
): Promise<{ tries: number; done: T }> {
  await api.owner.query(`
    create sequence tried;
    grant usage on sequence tried to holdfast_app;
    create function lose() returns trigger language plpgsql as $$ begin
      if nextval('tried') <= ${String(lost)} then raise exception using errcode = '${code}'; end if;
      return new;
    end $$;
    create trigger lose before insert on ${table} for each row execute function lose()`);
  try {
    const done = await work();
    const { rows } = await api.owner.query('select last_value::int as tries from tried');
    return { tries: rows[0].tries, done };
  } finally {
    await api.owner.query(
      `drop trigger lose on ${table}; drop function lose(); drop sequence tried`,
    );
  }
}

const enrolledAfter = (lost: number, code: string) =>
  doneAfter(lost, code, 'member', () => person.ask(ENROLL));

/** What a counter of this process stands at. */
async function counted(name: string): Promise<number> {
  const { values } = (await registry.getSingleMetric(name)?.get()) ?? { values: [] };
  return values.reduce((sum, { value }) => sum + value, 0);
}

test.each([
  ['waited in a circle', '40P01'],
  ['saw what another changed', '40001'],
])('a command that %s is begun again, and stored once', async (_, code) => {
  const before = await fernsOf();
  const { tries, done } = await enrolledAfter(2, code);
  expect(done).toMatchObject({ data: { memberEnroll: { member: { alias: 'Fern' } } } });
  expect(tries).toBe(3);
  expect(await fernsOf()).toBe(before + 1);
});

test('who begins commands again is told so, without what was to be stored', async () => {
  const before = await counted('holdfast_commands_begun_again_total');
  const warned = jest.spyOn(api.app.services.log, 'warn');
  await enrolledAfter(2, '40P01');
  expect(await counted('holdfast_commands_begun_again_total')).toBe(before + 2);
  expect(warned.mock.calls.map(([first]) => first)).toEqual([
    { code: '40P01', tries: 1 },
    { code: '40P01', tries: 2 },
  ]);
  warned.mockRestore();
});

test('an alert is counted once, however often its command is begun again', async () => {
  const member = await network.member({ counselor: person });
  const before = await counted('holdfast_alerts_raised_total');
  const { tries } = await doneAfter(2, '40P01', 'alert', () => raiseAlert(person, member));
  expect(tries).toBe(3);
  expect(await counted('holdfast_alerts_raised_total')).toBe(before + 1);
});

test('nobody tries for ever', async () => {
  const before = await fernsOf();
  const { tries, done } = await enrolledAfter(100, '40P01');
  expect(done.errors?.[0]?.extensions.code).toBe('INTERNAL');
  expect(tries).toBe(4);
  expect(await fernsOf()).toBe(before);
});

test('who waits too long for what another has locked is told to come again, and nothing is stored', async () => {
  const before = await fernsOf();
  const { tries, done } = await enrolledAfter(100, '55P03');
  expect(done.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 1 });
  expect(tries).toBe(1);
  expect(await fernsOf()).toBe(before);
});

test('several mutations of one document are one after the other, each by itself', async () => {
  const { data, errors } = await person.ask(`mutation {
    one: memberEnroll(input: { alias: "Alder" }) { member { alias } userErrors { code } }
    two: memberEnroll(input: { alias: " " }) { member { alias } userErrors { code } }
    three: memberEnroll(input: { alias: "Birch" }) { member { alias } userErrors { code } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    one: { member: { alias: 'Alder' }, userErrors: [] },
    two: { member: null, userErrors: [{ code: 'REQUIRED' }] },
    three: { member: { alias: 'Birch' }, userErrors: [] },
  });
});

test('answers are for nobody to keep', async () => {
  const { headers } = await person.ask(MEMBERS);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('nor is what stands before a command that finds no connection', async () => {
  const { transactional } = EntityManager.prototype;
  let commands = 0;
  jest.spyOn(EntityManager.prototype, 'transactional').mockImplementation(function (
    this: EntityManager,
    ...args: Parameters<typeof transactional>
  ) {
    commands += 1;
    if (commands === 2) throw new Error('timeout exceeded when trying to connect');
    return transactional.apply(this, args);
  } as typeof transactional);
  const { status, errors } = await person.ask(`mutation {
    a: memberEnroll(input: { alias: "Alder" }) { userErrors { code } }
    b: memberEnroll(input: { alias: "Briar" }) { userErrors { code } }
  }`);
  jest.restoreAllMocks();
  expect(status).not.toBe(503);
  expect(errors?.[0]).toMatchObject({ path: ['b'], extensions: { code: 'INTERNAL' } });
});

test('what is stored is not said to be undone when it cannot be read back', async () => {
  const before = await fernsOf();
  const noConnection = new Error('timeout exceeded when trying to connect');
  const begin = jest.spyOn(EntityManager.prototype, 'begin').mockRejectedValue(noConnection);
  const read = await person.ask(MEMBERS);
  const stored = await person.ask(ENROLL);
  begin.mockRestore();

  expect(read.errors?.[0]).toMatchObject({
    message: 'Busy. Try again in a moment.',
    extensions: { code: 'UNAVAILABLE' },
  });
  expect(stored.errors?.[0]).toMatchObject({
    message:
      'This was stored, and cannot be read again now. Repeat it with its idempotency key only.',
    extensions: { code: 'INTERNAL' },
  });
  expect(await fernsOf()).toBe(before + 1);
});
