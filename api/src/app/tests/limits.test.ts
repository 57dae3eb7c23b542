import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
let person: TestPerson;
let socket: LiveSocket;
beforeAll(async () => {
  api = await startApi();
  person = await (await api.network()).person('COORDINATOR');
  socket = await LiveSocket.signedIn(api, person.token);
});
afterAll(async () => {
  await socket.close();
  await api.close();
});

const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

const nested = (depth: number) => {
  const inner = 'member { alerts { nodes { ';
  return `{ alerts { nodes { ${inner.repeat(depth)} id ${'} } } '.repeat(depth)} } } }`;
};

/** Documents that ask for too much, each in its own way. */
const abuses: Record<string, string> = {
  '101 aliases': `{ ${many(101, (i) => `a${String(i)}: viewer { email }`)} }`,
  '16 aliases of the name of the type': `{ ${many(16, (i) => `a${String(i)}: __typename`)} }`,
  '500 times one field': `{ viewer { ${many(500, () => 'email')} } }`,
  '500 times one field in fragments': `{ viewer { ${many(20, () => '...F')} } }
    fragment F on Viewer { ${many(25, () => 'email')} }`,
  'a depth of 50': nested(17),
  'a depth of 11 through fragments': `{ alerts { ...A } } fragment A on AlertConnection { nodes { ...B } }
    fragment B on Alert { member { alerts { nodes { ...C } } } }
    fragment C on Alert { member { alerts { nodes { member { alerts { nodes { id } } } } } } }`,
  'fragments in a circle': `{ viewer { ...A } } fragment A on Viewer { ...B }
    fragment B on Viewer { ...A }`,
  'a fragment of itself': `{ viewer { ...A } } fragment A on Viewer { email ...A }`,
  '11 unknown directives': `{ viewer { email ${many(11, (i) => `@d${String(i)}`)} } }`,
  '10 unknown directives': `{ viewer { email ${many(10, (i) => `@d${String(i)}`)} } }`,
  '40 times @include': `{ viewer { email ${many(40, () => '@include(if: true)')} } }`,
  'more than 1,000 tokens': `{ viewer { ${many(500, (i) => `f${String(i)}: email`)} } }`,
  '100 unknown fields': `{ viewer { ${many(100, (i) => `unknown${String(i)}`)} } }`,
  'first: 100 three deep': `{ members(first: 100) { nodes { monitoringEvents(first: 100) { nodes {
    member { alerts(first: 100) { nodes { id } } } } } } } }`,
  'first: 100 three deep by a variable and its default': `query ($n: Int = 100) {
    members(first: $n) { nodes { monitoringEvents(first: $n) { nodes {
      member { alerts(first: $n) { nodes { id } } } } } } } }`,
  '100 things with 100 entries two deep': `{ nodes(ids: [${many(100, () => '"x"')}]) {
    ... on Member { monitoringEvents(first: 100) { nodes { member { id } } } } } }`,
  '100 events of the stream with 100 entries two deep': `{ alertStream { events(first: 100) {
    alert { member { monitoringEvents(first: 100) { nodes { member { id } } } } } } } }`,
  '100 members with 15 long series': `{ members(first: 100) { nodes { ${many(
    14,
    (i) => `s${String(i)}: scoreSeries(instrument: BAM, days: 400) { value }`,
  )} } } }`,
};

const codes = (errors: AnyData[] = []) => [...new Set(errors.map((e) => e.extensions.code))];

describe.each(Object.entries(abuses))('%s', (_, document) => {
  test('is refused over HTTP before it touches the database, with at most five errors', async () => {
    let answer: AnyData;
    // Without a session, since looking one up is a statement of its own.
    const statements = await statementsOf(async () => {
      answer = await api.ask(undefined, document);
    });
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(codes(answer.errors)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(statements).toEqual([]);
  });

  test('is refused over WebSocket in the same words', async () => {
    const { data, errors } = await socket.ask(document);
    const overHttp = await person.ask(document);
    const words = (all: AnyData[] = []) => all.map(({ message }) => message);
    expect(data).toBeUndefined();
    expect(words(errors)).toEqual(words(overHttp.errors));
  });
});

test('refusals are quick: none takes 50 ms of work', async () => {
  for (const [name, document] of Object.entries(abuses)) {
    // Other work on the machine only ever adds to it.
    let least = Infinity;
    for (let i = 0; i < 10 && least >= 50; i += 1) {
      const began = process.cpuUsage();
      await api.ask(undefined, `${document} # ${name}`);
      const { user, system } = process.cpuUsage(began);
      least = Math.min(least, (user + system) / 1000);
    }
    expect({ name, quick: least < 50 }).toEqual({ name, quick: true });
  }
});

test('what is within the limits is answered', async () => {
  for (const document of [
    `{ ${many(15, (i) => `a${String(i)}: viewer { email }`)} }`,
    `{ viewer { ${many(15, () => 'email')} } }`,
    `{ members(first: 100) { nodes { id monitoringEvents(first: 20) { nodes { id } } } } }`,
    `{ members(first: 50) { nodes { checkInSeries(days: 14) { craving } careTeam { role } } } }`,
    `{ __schema { types { name fields { args { type { ofType { ofType { ofType { name } } } } } } } } }`,
  ]) {
    const answer = await person.ask(document);
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200 });
  }
});

describe('the cost', () => {
  const costOf = async (document: string, variables: AnyData = {}) => {
    const { extensions } = await person.ask(document, variables, { 'x-holdfast-cost': '1' });
    return extensions?.cost;
  };

  test('is told when the caller asks for it, and only then', async () => {
    expect(await costOf('{ viewer { email } }')).toBe(1);
    expect((await person.ask('{ viewer { email } }')).extensions).toBeUndefined();
  });

  test('of a list is that of its entries, as many as are asked for', async () => {
    expect(await costOf('{ members(first: 10) { nodes { id } } }')).toBe(11);
    expect(await costOf('{ members { nodes { id } } }')).toBe(26);
    expect(await costOf('{ members(last: 4) { nodes { careTeam { person { id } } } } }')).toBe(13);
    const paged = 'query ($n: Int) { members(first: $n) { nodes { id } } }';
    expect(await costOf(paged, { n: 3 })).toBe(4);
    expect(await costOf(paged)).toBe(26);
    expect(await costOf('query ($n: Int = 7) { members(first: $n) { nodes { id } } }')).toBe(8);
  });

  test('counts ids that are named and days of a series', async () => {
    expect(
      await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }),
    ).toBe(3);
    const series = (args: string) => `{ member(id: "x") { checkInSeries${args} { craving } } }`;
    expect(await costOf(series(''))).toBe(16);
    expect(await costOf(series('(days: 30)'))).toBe(32);
  });

  test('of what is worked out is more than that of what is read', async () => {
    const next = (args: string) =>
      `{ meetings(first: 10) { nodes { id nextOccurrences${args} { startsAt } } } }`;
    expect(await costOf(next(''))).toBe(1 + 10 * (1 + 21 + 1));
    expect(await costOf(next('(first: 5)'))).toBe(1 + 10 * (1 + 21 + 5));
    const current = '{ meetings(first: 10) { nodes { id currentOccurrence { startsAt } } } }';
    expect(await costOf(current)).toBe(1 + 10 * (1 + 5 + 1));
    const again = Array.from(
      { length: 14 },
      (_, i) => `a${String(i)}: nextOccurrences { startsAt }`,
    );
    const { errors } = await person.ask(
      `{ meetings(first: 100) { nodes { ${again.join(' ')} } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('who asks too often waits, over HTTP with 429 and over WebSocket with the same code', async () => {
  const strict = await startApi({ operationsPerMinute: 3 });
  const network = await strict.network();
  const counselor = await network.person('COUNSELOR');
  const busy = await network.person('MEMBER');
  await network.member({ counselor, account: busy });
  const calm = await (await strict.network()).person('COUNSELOR');
  const ask = () => busy.ask('{ viewer { email } }');
  for (let i = 0; i < 3; i += 1) expect((await ask()).status).toBe(200);

  const refused = await ask();
  const danger = await busy.ask('mutation { dangerTell { toldAt } }');
  expect(danger.data.dangerTell.toldAt).not.toBeNull();
  const alerts = await counselor.ask('{ alerts { nodes { reason { rule } } } }');
  expect(alerts.data.alerts.nodes).toEqual([{ reason: { rule: 'SAID_IN_DANGER' } }]);
  const live = await LiveSocket.signedIn(strict, busy.token);
  const overSocket = await live.ask('{ viewer { email } }');
  await live.close();

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(codes(refused.errors)).toEqual(['RATE_LIMITED']);
  expect(codes(overSocket.errors)).toEqual(['RATE_LIMITED']);
  expect((await calm.ask('{ viewer { email } }')).status).toBe(200);
  await strict.close();
});
