import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import { makeHouse, stayEnd, stayStart, stayTransfer } from '../../../test/residences.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Fox lives in the house of who runs it, and somebody else was put on the team as a house manager. */
async function begun() {
  const network = await api.network();
  const [manager, stranger] = [
    await network.person('HOUSE_MANAGER'),
    await network.person('HOUSE_MANAGER'),
  ];
  const home = await makeHouse(network, { managerIds: [manager.id] });
  const fox = await network.member({ alias: 'Fox' });
  const { stay } = await stayStart(home.coordinator, { memberId: fox.id, bedId: home.beds[0] });
  await network.careTeam(fox.key, stranger, 'HOUSE_MANAGER');
  return { network, manager, stranger, fox, stay, beds: home.beds, coordinator: home.coordinator };
}

const sees = async (person: TestPerson, id: string): Promise<boolean> =>
  (await person.ask(`{ member(id: "${id}") { id } }`)).data.member !== null;

const LEFT = { move: 'LEAVE', role: 'HOUSE_MANAGER' };

test('with the stay every house manager leaves the team, also one who runs no house of the member', async () => {
  const { manager, stranger, fox, stay, coordinator } = await begun();
  expect([await sees(manager, fox.id), await sees(stranger, fox.id)]).toEqual([true, true]);
  await stayEnd(coordinator, stay.id);
  expect([await sees(manager, fox.id), await sees(stranger, fox.id)]).toEqual([false, false]);
  const { data } = await coordinator.ask(
    `query ($id: ID!) { monitoringEvents(memberId: $id, kinds: [CARE_TEAM_CHANGED]) {
       nodes { ... on CareTeamChanged { move role person { id } } } } }`,
    { id: fox.id },
  );
  expect(data.monitoringEvents.nodes).toEqual(
    expect.arrayContaining([
      { ...LEFT, person: { id: manager.id } },
      { ...LEFT, person: { id: stranger.id } },
    ]),
  );
});

test('who moves keeps whoever runs the next house, and no house manager of before', async () => {
  const { network, manager, stranger, fox, stay, coordinator } = await begun();
  const next = await network.person('HOUSE_MANAGER');
  const other = await makeHouse(network, { name: 'Second', managerIds: [next.id] });
  await network.careTeam(fox.key, next, 'HOUSE_MANAGER');
  await stayTransfer(coordinator, stay.id, other.beds[0] ?? '');
  const seen = [manager, stranger, next].map((person) => sees(person, fox.id));
  expect(await Promise.all(seen)).toEqual([false, false, true]);
});

test('a move within the house leaves the team as it is', async () => {
  const { manager, stay, fox, beds, coordinator } = await begun();
  await stayTransfer(coordinator, stay.id, beds[1] ?? '');
  expect(await sees(manager, fox.id)).toBe(true);
});

const REFUSED = [
  {
    code: 'INVALID',
    field: ['role'],
    message:
      'One of COUNSELOR, COORDINATOR, MENTOR: a house manager joins and leaves with the house that they run.',
  },
];

test('nobody is put on a team as a house manager, nor given the place of one: it follows the house', async () => {
  const { network, manager, fox, coordinator } = await begun();
  const next = await network.person('HOUSE_MANAGER');
  const joined = await memberMove(coordinator, 'careTeamJoin', {
    id: fox.id,
    personId: next.id,
    role: 'HOUSE_MANAGER',
  });
  expect(joined.userErrors).toEqual(REFUSED);
  const { data } = await coordinator.ask(
    `mutation ($from: ID!, $to: ID!) {
       caseloadHandOver(fromPersonId: $from, toPersonId: $to, role: HOUSE_MANAGER) {
         userErrors { code field message } handOver { id } } }`,
    { from: manager.id, to: next.id },
  );
  expect(data.caseloadHandOver).toEqual({ userErrors: REFUSED, handOver: null });
  expect([await sees(manager, fox.id), await sees(next, fox.id)]).toEqual([true, false]);
});

test('whoever runs the house of a member is not taken off their team, other house managers are', async () => {
  const { manager, stranger, fox, coordinator } = await begun();
  const leave = async ({ id }: TestPerson): Promise<AnyData[]> => {
    const place = { id: fox.id, personId: id, role: 'HOUSE_MANAGER' };
    return (await memberMove(coordinator, 'careTeamLeave', place)).userErrors;
  };
  expect(await leave(manager)).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['personId'] }]);
  expect(await leave(stranger)).toEqual([]);
  expect([await sees(manager, fox.id), await sees(stranger, fox.id)]).toEqual([true, false]);
});
