import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  boardOf,
  everyEvening,
  fromNow,
  livedIn,
  mark,
  moveIn,
  undoMark,
} from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import { LiveSocket } from '../../../../test/live-socket.ts';
import { stayEnd, stayTransfer } from '../../../../test/residences.ts';
import { statementsOf } from '../../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('whoever runs the house marks who is in, and the board says since when and by whom', async () => {
  const { house, manager, stayId } = await livedIn(await api.network(), {
    curfew: everyEvening('22:30'),
  });
  expect(await boardOf(manager, house.id)).toMatchObject([
    { state: 'UNKNOWN', since: null, markedBy: null, curfewAt: expect.any(String), pass: null },
  ]);
  const { presence, userErrors } = await mark(manager, stayId, 'IN');
  expect(userErrors).toEqual([]);
  expect(presence).toMatchObject({
    state: 'IN',
    markedBy: { id: manager.id },
    stay: { id: stayId, member: { alias: 'Fox' } },
    undoUntil: expect.any(String),
  });
  expect(await boardOf(manager, house.id)).toEqual([presence]);
});

test('what is undone is the mark that was made last, also one that is dated back', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  await mark(manager, stayId, 'OUT');
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  await mark(manager, stayId, 'IN', { at: hourAgo });
  expect((await undoMark(manager, stayId)).userErrors).toEqual([]);
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'OUT' }]);
  expect((await undoMark(manager, stayId)).userErrors).toEqual([]);
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'UNKNOWN' }]);
});

test('the member marks their own, and no one else’s', async () => {
  const network = await api.network();
  const { house, self, manager, stayId } = await livedIn(network);
  const other = await moveIn(house, await network.member({ alias: 'Owl' }), 1);
  expect((await mark(self, stayId, 'OUT')).presence).toMatchObject({ state: 'OUT' });
  expect(await mark(self, other, 'OUT')).toEqual({
    userErrors: [{ code: 'NOT_FOUND', field: ['stayId'] }],
    presence: null,
  });
  expect(await boardOf(self, house.id)).toMatchObject([{ stay: { member: { alias: 'Fox' } } }]);
  expect(await boardOf(manager, house.id)).toHaveLength(2);
});

test('who does not run the house may not mark, and sees no board of those they do not care for', async () => {
  const network = await api.network();
  const { house, stayId, self, member } = await livedIn(network);
  const elsewhere = await network.person('HOUSE_MANAGER');
  const unknown = [{ code: 'NOT_FOUND', field: ['stayId'] }];
  expect((await mark(elsewhere, stayId, 'IN')).userErrors).toEqual(unknown);
  expect((await undoMark(elsewhere, stayId)).userErrors).toEqual(unknown);
  expect(await boardOf(elsewhere, house.id)).toEqual([]);
  const counselor = await network.person('COUNSELOR');
  expect(await boardOf(counselor, house.id)).toEqual([]);
  await network.careTeam(member.key, counselor, 'COUNSELOR');
  expect(await boardOf(counselor, house.id)).toHaveLength(1);
  const stranger = await (await api.network()).person('COORDINATOR');
  expect((await mark(stranger, stayId, 'IN')).userErrors).toEqual(unknown);
  await stayEnd(house.coordinator, stayId);
  expect((await mark(self, stayId, 'IN')).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['stayId'] },
  ]);
});

test('a mark can be taken back for 8 seconds by whoever made it, and what was so before is so again', async () => {
  const { network, house, self, manager, stayId } = await livedIn(await api.network());
  await mark(manager, stayId, 'IN');
  await mark(self, stayId, 'OUT');
  expect((await undoMark(manager, stayId)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['stayId'] },
  ]);
  expect((await undoMark(self, stayId)).presence).toMatchObject({ state: 'IN' });
  await api.owner.query(
    `update presence set recorded_at = recorded_at - interval '9 seconds', at = at - interval '9 seconds'
     where organization_id = $1`,
    [network.organizationId],
  );
  await api.owner.query(
    `update stay set recorded_at = recorded_at - interval '1 minute' where organization_id = $1`,
    [network.organizationId],
  );
  expect((await undoMark(manager, stayId)).userErrors).toEqual([
    { code: 'TOO_LATE', field: ['stayId'] },
  ]);
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'IN', undoUntil: null }]);
  const { rows } = await api.owner.query(
    'select direction from presence where organization_id = $1 order by id',
    [network.organizationId],
  );
  expect(rows).toEqual([{ direction: 'IN' }, { direction: 'OUT' }, { direction: null }]);
});

test('two who see the same mark it once, and a mark of earlier does not change what is so', async () => {
  const { network, self, manager, stayId } = await livedIn(await api.network());
  const key = 'in-at-the-door';
  const first = await mark(manager, stayId, 'IN', { key });
  await mark(manager, stayId, 'IN', { key });
  expect((await mark(self, stayId, 'IN')).presence.since).toBe(first.presence.since);
  expect((await mark(self, stayId, 'OUT', { at: fromNow(-2) })).presence.state).toBe('IN');
  const { rows } = await api.owner.query(
    'select count(*)::int from presence where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toEqual([{ count: 2 }]);
});

test.each([
  ['in the future', 1],
  ['more than a day ago', -25],
])('a mark %s is refused', async (_, hours) => {
  const { manager, stayId } = await livedIn(await api.network());
  const { userErrors } = await mark(manager, stayId, 'IN', { at: fromNow(hours) });
  expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['at'] }]);
});

test('who changes the bed within the house is where they were; who comes into another is not known yet', async () => {
  const network = await api.network();
  const { house, manager, stayId } = await livedIn(network);
  await mark(manager, stayId, 'IN');
  const moved = await stayTransfer(house.coordinator, stayId, house.beds[1] ?? '');
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'IN' }]);
  await stayEnd(house.coordinator, moved.stay.id);
  expect(await boardOf(manager, house.id)).toEqual([]);
});

test('a mark comes live to who follows the board, and says neither of whom nor by whom', async () => {
  const { house, manager, stayId } = await livedIn(await api.network());
  const socket = await LiveSocket.signedIn(api, manager.token);
  const sub = socket.subscribe(
    `subscription ($id: ID!) { residenceEvents(residenceId: $id) { __typename
      ... on ResidenceEvent { change actor { id } beds { id } } } }`,
    { id: house.id },
  );
  const next = async () => (await socket.next('next', sub)).payload?.data.residenceEvents;
  await next();
  await mark(manager, stayId, 'OUT');
  let item = await next();
  while (item.__typename !== 'ResidenceEvent') item = await next();
  expect(item).toMatchObject({ change: 'PRESENCE', actor: null, beds: [] });
  await socket.close();
});

test('the board costs as many statements for two who live there as for one', async () => {
  const network = await api.network();
  const { house, manager, stayId } = await livedIn(network);
  const count = async () => (await statementsOf(() => boardOf(manager, house.id))).length;
  await mark(manager, stayId, 'IN');
  const one = await count();
  const other = await moveIn(house, await network.member(), 1);
  await mark(manager, other, 'OUT');
  expect(await count()).toBe(one);
});
