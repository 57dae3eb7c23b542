import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const MEMBERS = `query Members($filter: MemberFilter, $orderBy: MemberOrder) {
  members(filter: $filter, orderBy: $orderBy, first: 100) { nodes { alias risk { band } } }
}`;

const aliasesSeenBy = async (person: TestPerson, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await person.ask(MEMBERS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.members.nodes.map((node: { alias: string }) => node.alias);
};

/** A network with two caseloads; Ada's and Ben's member each. */
async function twoCaseloads() {
  const network = await api.network();
  const ada = await network.person('COUNSELOR');
  const ben = await network.person('COUNSELOR');
  await network.member({ alias: 'Of Ada', counselor: ada });
  await network.member({ alias: 'Of Ben', counselor: ben });
  return { network, ada, ben };
}

/** Gives a member a band, as an assessment would. */
async function band(network: TestNetwork, { key }: TestMember, value: string) {
  await network.api.owner.query('update member set risk_band = $2 where id = $1', [key, value]);
}

test('a counselor sees their caseload and nobody else', async () => {
  const { ada, ben } = await twoCaseloads();
  expect(await aliasesSeenBy(ada)).toEqual(['Of Ada']);
  expect(await aliasesSeenBy(ben)).toEqual(['Of Ben']);
});

test('a house manager sees the members of their house through the care team', async () => {
  const { network } = await twoCaseloads();
  const manager = await network.person('HOUSE_MANAGER');
  expect(await aliasesSeenBy(manager)).toEqual([]);
  const resident = await network.member({ alias: 'Resident' });
  await network.careTeam(resident.key, manager, 'HOUSE_MANAGER');
  expect(await aliasesSeenBy(manager)).toEqual(['Resident']);
});

test('coordinators and administrators see the whole network, and only theirs', async () => {
  const { network } = await twoCaseloads();
  await twoCaseloads();
  for (const role of ['COORDINATOR', 'ADMINISTRATOR'] as const) {
    const person = await network.person(role);
    expect((await aliasesSeenBy(person)).sort()).toEqual(['Of Ada', 'Of Ben']);
  }
});

test('a member sees their own record and nobody else', async () => {
  const { network } = await twoCaseloads();
  const account = await network.person('MEMBER');
  await network.member({ alias: 'Myself', account });
  expect(await aliasesSeenBy(account)).toEqual(['Myself']);
  const { data } = await account.ask(
    '{ viewer { member { alias restricted { field reason } alerts { nodes { id } } } } }',
  );
  expect(data.viewer.member).toEqual({
    alias: 'Myself',
    restricted: [
      { field: 'alerts', reason: 'NO_PERMISSION' },
      { field: 'tasks', reason: 'NO_PERMISSION' },
    ],
    alerts: null,
  });
});

test('who leaves the care team sees the member no more', async () => {
  const { ada } = await twoCaseloads();
  await api.owner.query('update care_team set ended_at = app.now() where membership_id = $1', [
    ada.key,
  ]);
  expect(await aliasesSeenBy(ada)).toEqual([]);
});

test('a merged member is answered by the one they were merged into', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const kept = await network.member({ alias: 'Kept' });
  const merged = await network.member({ alias: 'Twice' });
  await api.owner.query('update member set merged_into_id = $1 where id = $2', [
    kept.key,
    merged.key,
  ]);
  expect(await aliasesSeenBy(coordinator)).toEqual(['Kept']);
  const { data } = await coordinator.ask(`{ member(id: "${merged.id}") { alias } }`);
  expect(data.member).toEqual({ alias: 'Kept' });
});

test('the most at risk come first, and no data stands above LOW, never below', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (const value of ['LOW', 'CRITICAL', 'UNKNOWN', 'MODERATE', 'HIGH']) {
    await band(network, await network.member({ alias: value }), value);
  }
  const falling = ['CRITICAL', 'HIGH', 'MODERATE', 'UNKNOWN', 'LOW'];
  expect(await aliasesSeenBy(coordinator)).toEqual(falling);
  const rising = { orderBy: { field: 'RISK', direction: 'ASC' } };
  expect(await aliasesSeenBy(coordinator, rising)).toEqual(falling.toReversed());
});

test('aliases are in order whatever their case', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (const alias of ['beech', 'Aspen', 'Cedar', 'alder']) await network.member({ alias });
  const orderBy = { field: 'ALIAS', direction: 'ASC' };
  expect(await aliasesSeenBy(coordinator, { orderBy })).toEqual([
    'alder',
    'Aspen',
    'beech',
    'Cedar',
  ]);
});

test('filters narrow by band, status, care team and the beginning of the alias', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const high = await network.member({ alias: 'River', counselor: coordinator });
  await band(network, high, 'HIGH');
  await network.member({ alias: 'Rivulet' });
  await network.member({ alias: 'Gone', status: 'LEFT' });

  const seen = (filter: object) => aliasesSeenBy(coordinator, { filter });

  expect(await seen({ bands: ['HIGH', 'CRITICAL'] })).toEqual(['River']);
  expect(await seen({ bands: ['UNKNOWN'] })).toEqual(['Rivulet']);
  expect(await seen({ status: 'LEFT' })).toEqual(['Gone']);
  expect(await seen({ mine: true })).toEqual(['River']);
  expect(await seen({ alias: 'rIv' })).toEqual(['River', 'Rivulet']);
  expect(await seen({ alias: 'rivu' })).toEqual(['Rivulet']);
  expect(await seen({ alias: 'iver' })).toEqual([]);
  expect(await seen({ bands: [] })).toEqual([]);
});

test('a wildcard in the search is a letter like any other', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  await network.member({ alias: 'Plain' });
  for (const alias of ['%%', '__', "' or true --"]) {
    expect(await aliasesSeenBy(coordinator, { filter: { alias } })).toEqual([]);
  }
});

test('a search by one letter is refused, since it would be a list of everybody', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const answer = await coordinator.ask(MEMBERS, { filter: { alias: ' a ' } });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
