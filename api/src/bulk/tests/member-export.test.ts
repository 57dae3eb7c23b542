import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { makeProgram, plan } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
/** A counselor of one member, who runs the house of another, and is the mentor of a third. */
let mixed: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
  mixed = await network.person('COUNSELOR', 'HOUSE_MANAGER', 'MENTOR');
});
afterAll(() => api.close());

const take = (person: { token: string }, query = '', headers = {}) =>
  fetch(`${api.app.url}/files/members.csv${query}`, {
    headers: { authorization: `Bearer ${person.token}`, ...headers },
  });

async function rowsFor(person: TestPerson, query = ''): Promise<Record<string, string>[]> {
  const answer = await take(person, query);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return parse(await answer.text(), { bom: true, columns: true });
}

async function enrolled(alias: string, input: AnyData = {}): Promise<{ id: string; key: string }> {
  const { data } = await coordinator.ask(
    `mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }`,
    { input: { alias, recoveryStart: '2025-01-01', phone: '+12125550148', ...input } },
  );
  const { id } = data.memberEnroll.member;
  return { id, key: Buffer.from(id, 'base64url').toString().split(':')[1]! };
}

test('a file holds what consent and role let its reader see: what is hidden is empty, and named', async () => {
  const [own, house, mentee, stranger] = [
    await enrolled('Ash', { legalName: 'Ash Grove' }),
    await enrolled('Birch'),
    await enrolled('Cedar', { legalName: 'Cedar Wood' }),
    await enrolled('Dogwood'),
  ];
  await network.careTeam(own.key, mixed, 'COUNSELOR');
  await network.careTeam(house.key, mixed, 'HOUSE_MANAGER');
  await network.careTeam(mentee.key, mixed, 'MENTOR');
  await plan(coordinator, await makeProgram(network, { name: 'Mornings' }), own);
  const rows = await rowsFor(mixed);
  expect(rows.map(({ alias }) => alias)).toEqual(['Ash', 'Birch', 'Cedar']);
  expect(rows[0]).toMatchObject({
    id: own.id,
    legal_name: 'Ash Grove',
    phone: "'+12125550148",
    recovery_start: '2025-01-01',
    programs: 'Mornings (PLANNED)',
    hidden: '',
  });
  expect(rows[1]).toMatchObject({ phone: "'+12125550148", recovery_start: '', goal: '' });
  expect(rows[1]!.hidden).toBe('RECOVERY');
  expect(rows[2]).toMatchObject({ legal_name: '', phone: '', recovery_start: '', care_team: '' });
  expect(rows[2]!.hidden).toBe('CARE_TEAM; CONTACT; IDENTITY; PROGRAMS; RECOVERY');
  const all = await rowsFor(coordinator);
  expect(all.find(({ id }) => id === stranger.id)).toMatchObject({ hidden: '' });
});

test('ten minutes after the password was given last, it is asked for before anything leaves', async () => {
  const { key } = await network.account('COORDINATOR');
  const token = await network.session(key);
  expect((await take({ token })).status).toBe(200);
  await api.owner.query(
    `update session set confirmed_at = app.now() - interval '11 minutes' where membership_id = $1`,
    [key],
  );
  const before = await recorded(key);
  const refused = await take({ token });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'CONFIRMATION_REQUIRED' } }],
  });
  expect(await recorded(key)).toBe(before);
});

/** How often it was recorded that this person saw something. */
async function recorded(actor: string): Promise<number> {
  const { rowCount } = await api.owner.query('select from access_event where actor_id = $1', [
    actor,
  ]);
  return rowCount ?? 0;
}

test('whose records are in a file is recorded before it leaves', async () => {
  const reader = await network.person('COORDINATOR');
  const rows = await rowsFor(reader);
  const { rows: seen } = await api.owner.query(
    `select operation, cardinality(member_ids)::int as members from access_event where actor_id = $1`,
    [reader.key],
  );
  expect(seen).toEqual([{ operation: 'query MembersExport', members: rows.length }]);
});

test('a value that a spreadsheet would take for a formula is text', async () => {
  await enrolled('=HYPERLINK("https://evil.example")', { legalName: '@SUM(A1), "x"', phone: null });
  const row = (await rowsFor(coordinator)).find(({ alias }) => alias!.includes('HYPERLINK'));
  expect(row).toMatchObject({
    alias: `'=HYPERLINK("https://evil.example")`,
    legal_name: `'@SUM(A1), "x"`,
  });
});

/** An organization with members on three pages. */
async function crowded(): Promise<TestNetwork> {
  const crowd = await api.network();
  await api.owner.query(
    `insert into member (organization_id, id, alias, time_zone, enrolled_at)
     select $1, gen_random_uuid(), 'Member ' || lpad(i::text, 4, '0'), 'America/New_York', app.now()
     from generate_series(1, 250) i`,
    [crowd.organizationId],
  );
  return crowd;
}

test('every page of many members is there once, by alias', async () => {
  const reader = await (await crowded()).person('ADMINISTRATOR');
  const aliases = (await rowsFor(reader)).map(({ alias }) => alias);
  expect(aliases).toHaveLength(250);
  expect(aliases).toEqual([...new Set(aliases)].toSorted());
});

test.each([
  ['whose session ends', 'update session set ended_at = app.now() where membership_id = $1'],
  ['whose role is taken', `update membership set roles = '{MENTOR}' where id = $1`],
])('a reader %s between two pages is given no further page', async (_, end) => {
  const reader = await (await crowded()).person('ADMINISTRATOR');
  const { sessions } = api.app.services;
  const viewerOf = sessions.viewerOf.bind(sessions);
  let asked = 0;
  // Once for the file as a whole, and once for each page.
  sessions.viewerOf = async (token) => {
    asked += 1;
    if (asked === 3) await api.owner.query(end, [reader.key]);
    return viewerOf(token);
  };
  try {
    const answer = await take(reader);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  } finally {
    sessions.viewerOf = viewerOf;
  }
  const { rows } = await api.owner.query(
    `select sum(cardinality(member_ids))::int as members from access_event where actor_id = $1`,
    [reader.key],
  );
  expect(rows).toEqual([{ members: 100 }]);
});

test('is for staff with the permission, and knows its filter', async () => {
  expect((await take({ token: 'nobody' })).status).toBe(401);
  for (const role of ['HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const) {
    expect([role, (await take(await network.person(role))).status]).toEqual([role, 403]);
  }
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect((await take(coordinator, '', elsewhere)).status).toBe(403);
  const head = { method: 'HEAD', headers: { authorization: `Bearer ${coordinator.token}` } };
  const { headers } = await fetch(`${api.app.url}/files/members.csv`, head);
  expect(String(headers.get('content-type'))).not.toMatch(/csv/);
  expect((await take(coordinator, '?status=GONE')).status).toBe(422);
  expect(await rowsFor(coordinator, '?status=LEFT')).toEqual([]);
  expect(await rowsFor(coordinator, '?mine=true')).toEqual([]);
  const stranger = await (await api.network()).person('ADMINISTRATOR');
  expect(await rowsFor(stranger)).toEqual([]);
});
