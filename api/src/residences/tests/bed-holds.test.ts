import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import {
  bedHold,
  bedMove,
  bedRequest,
  house,
  makeHouse,
  stayStart,
} from '../../../test/residences.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ heartbeatMs: 300 });
});
afterAll(() => api.close());

const bedsOf = (found: Awaited<ReturnType<typeof house>>) => found.rooms[0].beds;

test('a bed that is kept for somebody is theirs alone until its time is over', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const [fox, owl] = [
    await network.member({ alias: 'Fox' }),
    await network.member({ alias: 'Owl' }),
  ];
  const { request } = await bedRequest(coordinator, fox);
  const held = await bedHold(coordinator, {
    bedId: beds[0],
    requestId: request.id,
    note: 'Comes at 5.',
  });
  expect(held).toMatchObject({
    userErrors: [],
    bed: {
      state: 'HELD',
      hold: { member: { alias: 'Fox' }, heldBy: { id: coordinator.id }, note: 'Comes at 5.' },
    },
  });
  const other = await stayStart(coordinator, { memberId: owl.id, bedId: beds[0] });
  expect(other.userErrors).toEqual([{ code: 'BED_HELD', field: ['input', 'bedId'] }]);
  const again = await bedHold(coordinator, { bedId: beds[0] });
  expect(again.userErrors).toEqual([{ code: 'BED_HELD', field: ['input', 'bedId'] }]);
  const two = await bedHold(coordinator, { bedId: beds[1], requestId: request.id });
  expect(two.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'requestId'] }]);
  const theirs = await stayStart(coordinator, { requestId: request.id, bedId: beds[0] });
  expect(theirs.stay.member.alias).toBe('Fox');
  expect(await house(coordinator, id)).toMatchObject({ bedCounts: { held: 0, occupied: 1 } });
});

test('a hold ends by itself: nobody has to give the bed free', async () => {
  const network = await api.network();
  const { id, key, beds, coordinator } = await makeHouse(network);
  const owl = await network.member();
  await bedHold(coordinator, { bedId: beds[0] });
  await api.owner.query(
    `update bed_hold set held_at = app.now() - interval '2 hours', until = app.now() - interval '1 second'
     where bed_id in (select id from bed where residence_id = $1)`,
    [key],
  );
  expect(bedsOf(await house(coordinator, id))[0]).toMatchObject({ state: 'AVAILABLE', hold: null });
  const released = await bedMove(coordinator, 'bedRelease', beds[0] ?? '');
  expect(released.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  expect((await bedHold(coordinator, { bedId: beds[0] })).userErrors).toEqual([]);
  await bedMove(coordinator, 'bedRelease', beds[0] ?? '');
  expect(await stayStart(coordinator, { memberId: owl.id, bedId: beds[0] })).toMatchObject({
    userErrors: [],
  });
});

test.each([
  ['too soon', 60_000],
  ['too far', 15 * 86_400_000],
])('a hold whose end is %s is refused', async (_, ms) => {
  const { beds, coordinator } = await makeHouse(await api.network());
  const until = new Date(Date.now() + ms).toISOString();
  const { userErrors } = await bedHold(coordinator, { bedId: beds[0], until });
  expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['input', 'until'] }]);
});

test('who does not give the beds of a house sees that one is held, and not for whom', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  await bedHold(coordinator, { bedId: beds[0], note: 'Comes at 5.' });
  const counselor = await network.person('COUNSELOR');
  expect(bedsOf(await house(counselor, id))[0]).toMatchObject({ state: 'HELD', hold: null });
});

test('what is written with a hold is sealed', async () => {
  const { id, beds, coordinator } = await makeHouse(await api.network());
  await bedHold(coordinator, { bedId: beds[0], note: 'Comes at 5 by the night bus.' });
  expect(bedsOf(await house(coordinator, id))[0]?.hold).toMatchObject({
    note: 'Comes at 5 by the night bus.',
  });
  const { rows } = await api.owner.query<{ note: string }>(`select note from bed_hold`);
  expect(JSON.stringify(rows)).not.toContain('night bus');
});

const FOLLOW = `subscription ($id: ID!, $after: Cursor) { residenceEvents(residenceId: $id, after: $after) {
  __typename ... on ResidenceEvent { cursor change actor { id } beds { id state } }
  ... on StreamHeartbeat { cursor } } }`;

test('what changes on a board comes live, and again from a cursor', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const member = await network.member();
  const socket = await LiveSocket.signedIn(api, coordinator.token);
  const sub = socket.subscribe(FOLLOW, { id });
  const next = async () => (await socket.next('next', sub)).payload?.data.residenceEvents;
  const { cursor } = await next();
  await bedHold(coordinator, { bedId: beds[1] });
  await stayStart(coordinator, { memberId: member.id, bedId: beds[0] });
  const seen = [];
  while (seen.length < 2) {
    const item = await next();
    if (item.__typename === 'ResidenceEvent') seen.push(item);
  }
  expect(seen).toMatchObject([
    { change: 'HOLD', actor: { id: coordinator.id }, beds: [{ id: beds[1], state: 'HELD' }] },
    { change: 'STAY', beds: [{ id: beds[0], state: 'OCCUPIED' }] },
  ]);
  const again = socket.subscribe(FOLLOW, { id, after: cursor });
  const replayed = await socket.next('next', again);
  expect(replayed.payload?.data.residenceEvents).toMatchObject({ change: 'HOLD' });
  await socket.close();
});

test('what happens between the house that was read and the stream that begins after it is not lost', async () => {
  const { id, beds, coordinator } = await makeHouse(await api.network());
  const { data } = await coordinator.ask(
    'query ($id: ID!) { residence(id: $id) { eventsCursor } }',
    { id },
  );
  await bedHold(coordinator, { bedId: beds[1] });
  const socket = await LiveSocket.signedIn(api, coordinator.token);
  const sub = socket.subscribe(FOLLOW, { id, after: data.residence.eventsCursor });
  const first = await socket.next('next', sub);
  expect(first.payload?.data.residenceEvents).toMatchObject({
    change: 'HOLD',
    beds: [{ id: beds[1] }],
  });
  await socket.close();
});
