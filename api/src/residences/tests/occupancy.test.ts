import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  house,
  houseClose,
  houseEdit,
  houseInput,
  makeHouse,
  stayEnd,
  stayStart,
  stayTransfer,
} from '../../../test/residences.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const day = (days: number) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days });

async function occupancy(person: TestPerson, id: string, span: number): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `query ($id: ID!, $span: Int!) { residence(id: $id) { occupancy(span: $span) {
      from to occupiedBedDays availableBedDays rate ended medianNights } } }`,
    { id, span },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.residence.occupancy;
}

test('nights are counted as they were: half-open, by bed, and a transfer within the house is one stay', async () => {
  const network = await api.network();
  const { id, key, beds, coordinator } = await makeHouse(network);
  // The house has been there for a year, its second bed for 4 nights.
  await api.owner.query(`update bed set added_on = $2 where residence_id = $1`, [key, day(-365)]);
  await api.owner.query(`update bed set added_on = $2 where residence_id = $1 and name = 'Door'`, [
    key,
    day(-4),
  ]);
  const [fox, owl] = [await network.member(), await network.member()];
  const first = await stayStart(coordinator, {
    memberId: fox.id,
    bedId: beds[0],
    startedOn: day(-20),
  });
  // 20 nights, of which 10 lie in the span; the rest of today is not over.
  const moved = await stayTransfer(coordinator, first.stay.id, beds[1] ?? '');
  await stayEnd(coordinator, moved.stay.id);
  await stayStart(coordinator, { memberId: owl.id, bedId: beds[0] });
  expect(await occupancy(coordinator, id, 10)).toEqual({
    from: day(-10),
    to: day(-1),
    occupiedBedDays: 10,
    availableBedDays: 14,
    rate: 10 / 14,
    ended: 0,
    medianNights: null,
  });
  await api.owner.query(
    `update stay set started_on = started_on - 2, ended_on = ended_on - 2
     where member_id = $1 and previous_id is not null`,
    [fox.key],
  );
  await api.owner.query(
    `update stay set ended_on = ended_on - 2 where member_id = $1 and previous_id is null`,
    [fox.key],
  );
  expect(await occupancy(coordinator, id, 10)).toMatchObject({
    occupiedBedDays: 8,
    ended: 1,
    medianNights: 18,
  });
});

test('a span that is none is refused', async () => {
  const { id, coordinator } = await makeHouse(await api.network());
  await expect(occupancy(coordinator, id, 0)).rejects.toThrow('BAD_USER_INPUT');
  await expect(occupancy(coordinator, id, 367)).rejects.toThrow('BAD_USER_INPUT');
});

test('a bed that was used before it was told of is counted from its first night: never more than there were', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  await stayStart(coordinator, { memberId: fox.id, bedId: beds[0], startedOn: day(-30) });
  expect(await occupancy(coordinator, id, 10)).toMatchObject({
    occupiedBedDays: 10,
    availableBedDays: 10,
    rate: 1,
  });
});

test('occupancy begins with the day the house opened: before it there was nothing to be used', async () => {
  const { id, key, coordinator } = await makeHouse(await api.network());
  const span = async () => {
    const { from, to, availableBedDays } = await occupancy(coordinator, id, 30);
    return { from, to, availableBedDays };
  };
  // On its first day no night is over yet.
  expect(await span()).toEqual({ from: day(-1), to: day(-1), availableBedDays: 0 });
  await api.owner.query(`update residence set opened_on = $2 where id = $1`, [key, day(-8)]);
  await api.owner.query(`update bed set added_on = $2 where residence_id = $1`, [key, day(-3)]);
  expect(await span()).toEqual({ from: day(-8), to: day(-1), availableBedDays: 6 });
  // A stay that was recorded for before it moved its bed to that day.
  await api.owner.query(`update bed set added_on = $2 where residence_id = $1 and name = 'Door'`, [
    key,
    day(-12),
  ]);
  expect(await span()).toEqual({ from: day(-12), to: day(-1), availableBedDays: 15 });
});

test('a house whose zone is corrected westwards keeps its days in order, and hides nobody else’s', async () => {
  const network = await api.network();
  const { coordinator } = await makeHouse(network);
  const far = await makeHouse(network, { name: 'Far', timeZone: 'Pacific/Kiritimati' });
  const seen = await house(coordinator, far.id);
  const [room] = seen.rooms;
  const edited = await houseEdit(
    coordinator,
    far.id,
    seen.version,
    houseInput({
      name: 'Far',
      timeZone: 'Pacific/Pago_Pago',
      rooms: [{ id: room.id, name: room.name, beds: [] }],
    }),
  );
  expect(edited.userErrors).toEqual([]);
  const { data, errors } = await coordinator.ask(
    '{ residences(first: 10) { nodes { occupancy(span: 5) { availableBedDays } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.residences.nodes).toHaveLength(2);
  const closed = await houseClose(coordinator, far.id, edited.residence.version);
  expect(closed.userErrors).toEqual([]);
});
