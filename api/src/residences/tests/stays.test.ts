import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  bedMove,
  house,
  houseEdit,
  houseInput,
  makeHouse,
  stayEdit,
  stayEnd,
  stayStart,
  stayTransfer,
} from '../../../test/residences.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The day of a test's houses, so many days from now. */
const day = (days = 0) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days });

async function begun(names: { managed?: boolean } = {}) {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const managerIds = names.managed === false ? [] : [manager.id];
  const home = await makeHouse(network, { managerIds });
  const member = await network.member({ alias: 'Quiet Fox' });
  return { network, manager, home, member, coordinator: home.coordinator };
}

async function eventsOf(person: TestPerson, { id }: TestMember): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) {
      monitoringEvents(memberId: $id, kinds: [STAY_CHANGED]) {
        nodes { localDate recordedBy { id } ... on StayChanged {
          move reason destination note bedName residence { name } fromResidence { name } } } } }`,
    { id },
  );
  return data.monitoringEvents.nodes;
}

async function teamOf(person: TestPerson, { id }: TestMember): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) { member(id: $id) { careTeam { role person { id } } } }`,
    { id },
  );
  return data.member?.careTeam;
}

test('a stay from its first night to its end, each move in the timeline', async () => {
  const { home, member, coordinator } = await begun();
  const started = await stayStart(coordinator, {
    memberId: member.id,
    bedId: home.beds[0],
    startedOn: day(-10),
    expectedEndOn: day(30),
    note: 'From the clinic.',
  });
  expect(started).toMatchObject({
    userErrors: [],
    stay: { startedOn: day(-10), endedOn: null, expectedEndOn: day(30), nights: 10, version: 1 },
  });
  const moved = await stayTransfer(coordinator, started.stay.id, home.beds[1] ?? '');
  expect(moved.stay).toMatchObject({
    startedOn: day(),
    nights: 0,
    expectedEndOn: day(30),
    bed: { name: 'Door', state: 'OCCUPIED' },
  });
  const later = await stayEdit(coordinator, moved.stay.id, day(60));
  expect(later.stay.expectedEndOn).toBe(day(60));
  const ended = await stayEnd(coordinator, moved.stay.id, { note: 'Has a flat.' });
  expect(ended.stay).toMatchObject({
    endedOn: day(),
    endReason: 'COMPLETED',
    destination: 'OWN_HOME',
    naloxoneOffered: true,
  });
  expect(await house(coordinator, home.id)).toMatchObject({ bedCounts: { available: 2 } });
  const told = await eventsOf(coordinator, member);
  expect(told.map(({ move, bedName, localDate }) => [move, bedName, localDate])).toEqual([
    ['END', '1 Door', day()],
    ['TRANSFER', '1 Door', day()],
    ['START', '1 Window', day(-10)],
  ]);
  expect(told[0]).toMatchObject({ reason: 'COMPLETED', note: 'Has a flat.' });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { member(id: $id) { stay { id } stays { endedOn endReason } } }`,
    { id: member.id },
  );
  expect(data.member).toEqual({
    stay: null,
    stays: [
      { endedOn: day(), endReason: 'COMPLETED' },
      { endedOn: day(), endReason: null },
    ],
  });
});

test('whoever runs the house is on the care team as long as the member lives there', async () => {
  const { network, manager, home, member, coordinator } = await begun();
  const next = await network.person('HOUSE_MANAGER');
  const other = await makeHouse(network, { name: 'Second', managerIds: [next.id] });
  expect(await teamOf(manager, member)).toBeUndefined();
  const { stay } = await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
  expect(await teamOf(manager, member)).toEqual([
    { role: 'HOUSE_MANAGER', person: { id: manager.id } },
  ]);
  const moved = await stayTransfer(coordinator, stay.id, other.beds[0] ?? '');
  expect(await teamOf(manager, member)).toBeUndefined();
  expect(await teamOf(next, member)).toEqual([{ role: 'HOUSE_MANAGER', person: { id: next.id } }]);
  await stayEnd(coordinator, moved.stay.id);
  expect(await teamOf(next, member)).toBeUndefined();
});

test('whoever runs the house and ends a stay is told what they did, and sees the member no more', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const { beds, coordinator } = await makeHouse(network, { managerIds: [manager.id] });
  const fox = await network.member({ alias: 'Fox' });
  const { stay } = await stayStart(coordinator, { memberId: fox.id, bedId: beds[0] });
  const ended = await stayEnd(manager, stay.id);
  expect(ended).toMatchObject({
    userErrors: [],
    stay: {
      id: stay.id,
      endReason: 'COMPLETED',
      destination: 'OWN_HOME',
      naloxoneOffered: true,
      member: null,
    },
  });
  expect(ended.stay.endedOn).not.toBeNull();
  const { data } = await manager.ask(`{ node(id: "${stay.id}") { id } }`);
  expect(data.node).toBeNull();
});

test('a house manager gives the beds of their own house, and of no other', async () => {
  const { network, manager, home, member, coordinator } = await begun();
  const other = await makeHouse(network, { name: 'Second' });
  await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
  const elsewhere = await stayStart(manager, { memberId: member.id, bedId: other.beds[0] });
  expect(elsewhere.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'bedId'] }]);
  const { stay } = await stayStart(manager, { memberId: member.id, bedId: home.beds[0] });
  expect(stay.member.alias).toBe('Quiet Fox');
  const away = await stayTransfer(manager, stay.id, other.beds[0] ?? '');
  expect(away.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['bedId'] }]);
  const stranger = await network.member();
  const unknown = await stayStart(manager, { memberId: stranger.id, bedId: home.beds[1] });
  expect(unknown.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
  const counselor = await network.person('COUNSELOR');
  const { errors } = await counselor.ask(
    `mutation ($id: ID!) { stayEdit(id: $id) { stay { id } } }`,
    { id: stay.id },
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await stayEnd(coordinator, stay.id)).toMatchObject({ userErrors: [] });
});

describe('what stands against a bed is told', () => {
  test('somebody has it, and who, where the viewer may see that person', async () => {
    const { network, home, member, manager, coordinator } = await begun({ managed: false });
    await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
    const other = await network.member();
    const told = await stayStart(coordinator, { memberId: other.id, bedId: home.beds[0] });
    expect(told).toEqual({
      userErrors: [{ code: 'BED_OCCUPIED', field: ['input', 'bedId'] }],
      stay: null,
      occupiedBy: { member: { alias: 'Quiet Fox' } },
    });
    // Runs the house by now, but is on nobody's care team: the bed was given before.
    await api.owner.query(
      `insert into residence_manager (organization_id, id, residence_id, membership_id, since)
       select organization_id, gen_random_uuid(), id, $2, app.now() from residence where id = $1`,
      [home.key, manager.key],
    );
    await network.careTeam(other.key, manager, 'HOUSE_MANAGER');
    const untold = await stayStart(manager, { memberId: other.id, bedId: home.beds[0] });
    expect(untold).toMatchObject({
      userErrors: [{ code: 'BED_OCCUPIED' }],
      occupiedBy: null,
    });
  });

  test('it is out of service', async () => {
    const { home, member, coordinator } = await begun();
    const out = await bedMove(coordinator, 'bedTakeOut', home.beds[0] ?? '');
    expect(out.bed).toMatchObject({ state: 'OUT_OF_SERVICE', outReason: 'REPAIR', version: 2 });
    const refused = await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
    expect(refused.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['input', 'bedId'] }]);
    await bedMove(coordinator, 'bedReturn', home.beds[0] ?? '');
    const again = await bedMove(coordinator, 'bedReturn', home.beds[0] ?? '');
    expect(again.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    const given = await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
    expect(given.userErrors).toEqual([]);
    const taken = await bedMove(coordinator, 'bedTakeOut', home.beds[0] ?? '');
    expect(taken.userErrors).toEqual([{ code: 'BED_OCCUPIED', field: ['id'] }]);
  });

  test('the member has another, has left, or the days lie over an earlier stay', async () => {
    const { network, home, member, coordinator } = await begun();
    const { stay } = await stayStart(coordinator, {
      memberId: member.id,
      bedId: home.beds[0],
      startedOn: day(-5),
    });
    const second = await stayStart(coordinator, { memberId: member.id, bedId: home.beds[1] });
    expect(second.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'memberId'] }]);
    await stayEnd(coordinator, stay.id, { endedOn: day(-1) });
    const over = { memberId: member.id, bedId: home.beds[1], startedOn: day(-3) };
    const early = await stayStart(coordinator, over);
    expect(early.userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['input', 'startedOn'] }]);
    const other = await network.member();
    const sameBed = { memberId: other.id, bedId: home.beds[0], startedOn: day(-2) };
    expect((await stayStart(coordinator, sameBed)).userErrors).toEqual([
      { code: 'OUT_OF_RANGE', field: ['input', 'startedOn'] },
    ]);
    const fits = await stayStart(coordinator, { ...sameBed, startedOn: day(-1) });
    expect(fits.userErrors).toEqual([]);
    const gone = await network.member({ status: 'LEFT' });
    const left = await stayStart(coordinator, { memberId: gone.id, bedId: home.beds[1] });
    expect(left.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['input', 'memberId'] }]);
  });

  test.each<[string, AnyData]>([
    ['a first night ahead', { startedOn: day(1) }],
    ['one more than a year ago', { startedOn: day(-367) }],
    ['an expected end in the past', { expectedEndOn: day(-1) }],
  ])('%s', async (_, input) => {
    const { home, member, coordinator } = await begun();
    const asked = { memberId: member.id, bedId: home.beds[0], ...input };
    const { userErrors } = await stayStart(coordinator, asked);
    expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['input', Object.keys(input)[0]] }]);
  });
});

test('a stay that was recorded in error takes no night of the bed', async () => {
  const { network, home, member, coordinator } = await begun();
  const bed = { bedId: home.beds[0], startedOn: day(-9) };
  const { stay } = await stayStart(coordinator, { memberId: member.id, ...bed });
  const ended = await stayEnd(coordinator, stay.id, { reason: 'RECORDED_IN_ERROR' });
  expect(ended.stay).toMatchObject({ endedOn: day(-9), nights: 0 });
  const other = await network.member();
  expect(await stayStart(coordinator, { memberId: other.id, ...bed })).toMatchObject({
    userErrors: [],
  });
});

test('a stay that has ended moves no more', async () => {
  const { home, member, coordinator } = await begun();
  const { stay } = await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
  await stayEnd(coordinator, stay.id);
  const ended = [{ code: 'STATE_NOT_ALLOWED', field: ['id'] }];
  expect((await stayEnd(coordinator, stay.id)).userErrors).toEqual(ended);
  expect((await stayTransfer(coordinator, stay.id, home.beds[1] ?? '')).userErrors).toEqual(ended);
});

test('whoever leaves the network leaves their bed, and what they waited for', async () => {
  const { home, member, coordinator } = await begun();
  await stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] });
  const { data, errors } = await coordinator.ask(
    `mutation ($id: ID!) { memberLeave(id: $id, reason: MOVED, destination: FAMILY_OR_FRIENDS,
      naloxoneOffered: true) { userErrors { code } member { stay { id } stays {
        endReason destination naloxoneOffered } } } }`,
    { id: member.id },
  );
  expect(errors).toBeUndefined();
  expect(data.memberLeave).toEqual({
    userErrors: [],
    member: {
      stay: null,
      stays: [{ endReason: 'OWN_WISH', destination: 'FAMILY_OR_FRIENDS', naloxoneOffered: true }],
    },
  });
  expect(await house(coordinator, home.id)).toMatchObject({ bedCounts: { available: 2 } });
});

test('nobody gives a bed to themselves, nor moves or ends their own stay', async () => {
  const network = await api.network();
  const both = await network.person('HOUSE_MANAGER', 'MEMBER');
  const { beds, coordinator } = await makeHouse(network, { managerIds: [both.id] });
  const own = await network.member({ account: both });
  const { data } = await coordinator.ask(
    `mutation ($i: BedRequestInput!) { bedRequestCreate(input: $i) { request { id } } }`,
    { i: { memberId: own.id } },
  );
  const requestId = data.bedRequestCreate.request.id;
  const taken = await stayStart(both, { requestId, bedId: beds[0] });
  expect(taken.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
  const { stay } = await stayStart(coordinator, { requestId, bedId: beds[0] });
  expect(await teamOf(coordinator, own)).toEqual([]);
  expect((await stayEnd(both, stay.id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
});

test('who moves in while somebody else comes to run the house has whoever runs it on the care team', async () => {
  for (let i = 0; i < 5; i += 1) {
    const { network, manager, home, member, coordinator } = await begun();
    const next = await network.person('HOUSE_MANAGER');
    const before = await house(coordinator, home.id);
    const rooms = before.rooms.map(({ id, name, beds }: AnyData) => ({
      id,
      name,
      beds: beds.toReversed().map((bed: AnyData) => ({ id: bed.id, name: bed.name })),
    }));
    const input = houseInput({ rooms, managerIds: [next.id] });
    const [started, edited] = await Promise.all([
      stayStart(coordinator, { memberId: member.id, bedId: home.beds[0] }),
      houseEdit(coordinator, home.id, before.version, input),
    ]);
    expect([started.userErrors, edited.userErrors]).toEqual([[], []]);
    expect(await teamOf(manager, member)).toBeUndefined();
    expect(await teamOf(coordinator, member)).toEqual([
      { role: 'HOUSE_MANAGER', person: { id: next.id } },
    ]);
  }
});
