import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import { makeHouse, stayStart, stayTransfer } from '../../../test/residences.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The day of a test's houses, so many days ago. */
const ago = (days: number) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days: -days });

const STAYS = `query ($id: ID!) { member(id: $id) { stays {
  id startedOn nights nightsInHouse transferredFrom { id } transferredTo { id } } } }`;

async function staysOf(person: TestPerson, { id }: TestMember): Promise<AnyData[]> {
  const { data } = await person.ask(STAYS, { id });
  return data.member.stays;
}

test('who moves into a house whose day is behind has no night there yet', async () => {
  const network = await api.network();
  const east = await makeHouse(network, { name: 'East', timeZone: 'Pacific/Kiritimati' });
  const west = await makeHouse(network, { name: 'West', timeZone: 'Pacific/Pago_Pago' });
  const fox = await network.member();
  const { stay } = await stayStart(east.coordinator, { memberId: fox.id, bedId: east.beds[0] });
  const moved = await stayTransfer(east.coordinator, stay.id, west.beds[0] ?? '');
  expect(moved.userErrors).toEqual([]);
  expect(moved.stay.nights).toBe(0);
});

test('a stay names the one it goes on from and the one that goes on from it', async () => {
  const network = await api.network();
  const { coordinator, beds } = await makeHouse(network);
  const fox = await network.member();
  const first = await stayStart(coordinator, {
    memberId: fox.id,
    bedId: beds[0],
    startedOn: ago(9),
  });
  const second = await stayTransfer(coordinator, first.stay.id, beds[1] ?? '');
  expect(await staysOf(coordinator, fox)).toMatchObject([
    { id: second.stay.id, transferredFrom: { id: first.stay.id }, transferredTo: null },
    { id: first.stay.id, transferredFrom: null, transferredTo: { id: second.stay.id } },
  ]);
});

test('a move within the house takes nobody their nights there; another house counts anew', async () => {
  const network = await api.network();
  const { coordinator, beds } = await makeHouse(network);
  const other = await makeHouse(network, { name: 'Other' });
  const fox = await network.member();
  const first = await stayStart(coordinator, {
    memberId: fox.id,
    bedId: beds[0],
    startedOn: ago(9),
  });
  const second = await stayTransfer(coordinator, first.stay.id, beds[1] ?? '');
  expect(await staysOf(coordinator, fox)).toMatchObject([
    { nights: 0, nightsInHouse: 9 },
    { nights: 9, nightsInHouse: 9 },
  ]);
  await stayTransfer(coordinator, second.stay.id, other.beds[0] ?? '');
  expect((await staysOf(coordinator, fox))[0]).toMatchObject({ nights: 0, nightsInHouse: 0 });
});

test.each([
  ['on that day', 9, 3, 6],
  ['on its first day, where it was recorded for later ones', 2, 3, 0],
])('the stay of somebody whose death is told late ends %s', async (_, began, died, nights) => {
  const network = await api.network();
  const { coordinator, beds } = await makeHouse(network);
  const fox = await network.member();
  await stayStart(coordinator, { memberId: fox.id, bedId: beds[0], startedOn: ago(began) });
  await memberMove(coordinator, 'memberRecordDeath', { id: fox.id, on: ago(died) });
  expect(await staysOf(coordinator, fox)).toMatchObject([{ nights }]);
});

test('the number of statements does not grow with moves', async () => {
  const network = await api.network();
  const { coordinator, beds } = await makeHouse(network);
  const fox = await network.member();
  const begun = await stayStart(coordinator, { memberId: fox.id, bedId: beds[0] });
  let { stay } = await stayTransfer(coordinator, begun.stay.id, beds[1] ?? '');
  const count = () => statementsOf(() => staysOf(coordinator, fox));
  const few = (await count()).length;
  for (const bed of [beds[0], beds[1], beds[0]]) {
    ({ stay } = await stayTransfer(coordinator, stay.id, bed ?? ''));
  }
  expect((await count()).length).toBe(few);
});
