import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  house,
  houseClose,
  houseCreate,
  houseEdit,
  houseInput,
  makeHouse,
  stayEnd,
  stayStart,
} from '../../../test/residences.ts';
import { statementsOf } from '../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('a house is opened with its rooms, beds, curfew and who runs it', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const manager = await network.person('HOUSE_MANAGER');
  const { residence, userErrors } = await houseCreate(
    coordinator,
    houseInput({
      managerIds: [manager.id],
      houseRules: [' Visitors sign in. '],
      curfew: [
        { weekday: 'SATURDAY', at: '00:30' },
        { weekday: 'MONDAY', at: '22:00' },
      ],
    }),
  );
  expect(userErrors).toEqual([]);
  expect(residence).toMatchObject({
    level: 'II',
    houseRules: ['Visitors sign in.'],
    curfew: [
      { weekday: 'MONDAY', at: '22:00:00' },
      { weekday: 'SATURDAY', at: '00:30:00' },
    ],
    managers: [{ id: manager.id }],
    bedCounts: { total: 2, available: 2, held: 0, occupied: 0, outOfService: 0 },
  });
  expect(residence.rooms[0].beds.map(({ name }: AnyData) => name)).toEqual(['Window', 'Door']);
});

test('the same key opens one house', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const first = await houseCreate(coordinator, houseInput(), 'one-house-1');
  const again = await houseCreate(coordinator, houseInput(), 'one-house-1');
  expect(again.residence.id).toBe(first.residence.id);
});

test('two houses that go on are not told apart by case and blanks alone', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  await houseCreate(coordinator, houseInput({ name: 'Elm Street' }));
  const { userErrors } = await houseCreate(coordinator, houseInput({ name: 'elm  street' }));
  expect(userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }]);
});

describe('what is wrong is told by its field, and nothing is made', () => {
  test.each<[string, AnyData, string, string]>([
    ['no name', { name: ' ' }, 'REQUIRED', 'name'],
    ['a long name', { name: 'x'.repeat(121) }, 'TOO_LONG', 'name'],
    ['an empty rule', { houseRules: [' '] }, 'REQUIRED', 'houseRules.0'],
    [
      'two rooms of one name',
      { rooms: [{ name: '1' }, { name: '1 ' }] },
      'ALREADY_EXISTS',
      'rooms.1.name',
    ],
    [
      'two beds of one name',
      { rooms: [{ name: '1', beds: [{ name: 'A' }, { name: 'A' }] }] },
      'ALREADY_EXISTS',
      'rooms.0.beds.1.name',
    ],
    [
      'two curfews of a day',
      {
        curfew: [
          { weekday: 'MONDAY', at: '22:00:00' },
          { weekday: 'MONDAY', at: '23:00' },
        ],
      },
      'ALREADY_EXISTS',
      'curfew.1.weekday',
    ],
    ['somebody who is nobody', { managerIds: ['nonsense'] }, 'NOT_FOUND', 'managerIds.0'],
    [
      'a room that is not there',
      { rooms: [{ id: 'nonsense', name: '1' }] },
      'NOT_FOUND',
      'rooms.0.id',
    ],
  ])('%s', async (_, changes, code, field) => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const { residence, userErrors } = await houseCreate(coordinator, houseInput(changes));
    expect(residence).toBeNull();
    expect(userErrors).toEqual([{ code, field: ['input', ...field.split('.')] }]);
    const { data } = await coordinator.ask('{ residences { nodes { id } } }');
    expect(data.residences.nodes).toEqual([]);
  });
});

test('a counselor runs no house', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const { userErrors } = await houseCreate(
    await network.person('COORDINATOR'),
    houseInput({ managerIds: [counselor.id] }),
  );
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'managerIds', '0'] }]);
});

test('an edit keeps beds by their ids, and none that somebody has can be left out', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const member = await network.member();
  await stayStart(coordinator, { memberId: member.id, bedId: beds[0] });
  const before = await house(coordinator, id);
  const room = before.rooms[0];
  const without = await houseEdit(
    coordinator,
    id,
    before.version,
    houseInput({ rooms: [{ id: room.id, name: '1', beds: [{ id: beds[1], name: 'Door' }] }] }),
  );
  expect(without.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['input', 'rooms'] }]);
  expect(without.residence.version).toBe(before.version);
  const edited = await houseEdit(
    coordinator,
    id,
    before.version,
    houseInput({
      rooms: [
        { name: 'New', beds: [{ name: 'Only' }] },
        { id: room.id, name: '1', beds: [{ id: beds[0], name: 'By the window' }] },
      ],
    }),
  );
  expect(edited.userErrors).toEqual([]);
  expect(edited.residence.rooms.map(({ name }: AnyData) => name)).toEqual(['New', '1']);
  expect(edited.residence.rooms[1].beds).toEqual([
    expect.objectContaining({ id: beds[0], name: 'By the window', state: 'OCCUPIED' }),
  ]);
  const stale = await houseEdit(coordinator, id, before.version, houseInput());
  expect(stale.userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
});

test('a house in which somebody lives is not closed; one that has closed keeps its past', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const member = await network.member();
  await stayStart(coordinator, { memberId: member.id, bedId: beds[0] });
  const refused = await houseClose(coordinator, id, 1);
  expect(refused.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  const other = await makeHouse(network, { name: 'Empty' });
  const closed = await houseClose(other.coordinator, other.id, 1);
  expect(closed.residence.endedAt).not.toBeNull();
  const { data } = await coordinator.ask(
    '{ going: residences { nodes { name } } ended: residences(filter: { ended: true }) { nodes { name } } }',
  );
  expect(data.going.nodes).toEqual([{ name: 'Harbor House' }]);
  expect(data.ended.nodes).toEqual([{ name: 'Empty' }]);
});

test('a member sees the house they live in and no other; a mentor none', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const other = await makeHouse(network, { name: 'Other' });
  const account = await network.person('MEMBER');
  const member = await network.member({ account });
  await stayStart(coordinator, { memberId: member.id, bedId: beds[0] });
  expect(await house(account, id)).toMatchObject({ name: 'Harbor House', viewerManages: false });
  expect(await house(account, other.id)).toBeNull();
  expect(await house(await network.person('MENTOR'), id)).toBeNull();
  const { data } = await account.ask(
    `query ($id: ID!) { residence(id: $id) { waitingList { nodes { id } } occupancy { rate } } }`,
    { id },
  );
  expect(data.residence).toEqual({ waitingList: null, occupancy: null });
});

test('who lived in a house once knows it, and not where it is and how it is run now: address, rules, whom to call, rooms', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const { id, beds, coordinator } = await makeHouse(network, {
    managerIds: [manager.id],
    phone: '+15550100200',
    address: '1 Harbor Street',
    houseRules: ['Shoes off.'],
    curfew: [{ weekday: 'MONDAY', at: '22:00' }],
  });
  const account = await network.person('MEMBER');
  const member = await network.member({ account });
  const { stay } = await stayStart(coordinator, { memberId: member.id, bedId: beds[0] });
  const seen = async () => {
    const { data } = await account.ask(
      `query ($id: ID!) { residence(id: $id) {
        name address phone houseRules curfew { at } managers { id } rooms { name } chores { id } board { stay { id } }
        bedCounts { total occupied } } }`,
      { id },
    );
    return data.residence;
  };
  expect(await seen()).toMatchObject({
    address: '1 Harbor Street',
    phone: '+15550100200',
    houseRules: ['Shoes off.'],
    curfew: [{ at: '22:00:00' }],
    managers: [{ id: manager.id }],
    rooms: [{ name: '1' }],
    board: [{ stay: { id: stay.id } }],
    bedCounts: { total: 2, occupied: 1 },
  });
  await stayEnd(coordinator, stay.id);
  expect(await seen()).toEqual({
    name: 'Harbor House',
    address: null,
    phone: null,
    houseRules: [],
    curfew: [],
    managers: [],
    rooms: [],
    chores: [],
    board: [],
    bedCounts: { total: 0, occupied: 0 },
  });
  // Where they lived stays theirs to read, and not who is in their bed since.
  const { data } = await account.ask(
    `{ viewer { member { stays { residence { name } bed { state } } } } }`,
  );
  expect(data.viewer.member.stays).toEqual([{ residence: { name: 'Harbor House' }, bed: null }]);
});

test('the number of statements does not grow with houses, rooms and beds', async () => {
  const network = await api.network();
  const { coordinator } = await makeHouse(network);
  const DOCUMENT = `{ residences(first: 100) { nodes { name managers { name } bedCounts { available }
    occupancy { rate } stays(first: 5) { nodes { member { alias } } }
    waitingList(first: 5) { nodes { alias matches { fits } heldBed { name } } }
    rooms { name beds { name state stay { member { alias } } hold { member { alias } } } } } } }`;
  const count = async () => {
    let answer: AnyData = {};
    const sent = await statementsOf(async () => {
      answer = await coordinator.ask(DOCUMENT);
    });
    expect(answer.errors).toBeUndefined();
    return sent.length;
  };
  const live = async (name: string) => {
    const one = await makeHouse(network, { name });
    const member = await network.member();
    await stayStart(one.coordinator, { memberId: member.id, bedId: one.beds[0] });
  };
  await live('A');
  const few = await count();
  for (const name of ['B', 'C', 'D', 'E']) await live(name);
  expect(await count()).toBe(few);
  expect(few).toBeLessThanOrEqual(17);
});
