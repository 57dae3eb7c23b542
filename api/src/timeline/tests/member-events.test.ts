import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function scene() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const follow = (person: TestPerson, after?: string) =>
    LiveStream.following(api, person.token, { memberId: member.id, after: after ?? null });
  return { network, coordinator, counselor, member, follow };
}

test('what is recorded of a member comes at once, with the alert it raised', async () => {
  const { coordinator, counselor, member, follow } = await scene();
  const live = await follow(coordinator);
  await checkIn(counselor, { memberId: member.id, craving: 9, note: 'A hard day.' });
  expect(await live.event()).toMatchObject({
    seq: 1,
    entry: { __typename: 'CheckIn', craving: 9, note: 'A hard day.' },
  });
  expect(await live.event()).toMatchObject({
    seq: 2,
    entry: {
      __typename: 'AlertRaised',
      alert: { state: 'OPEN', reason: { rule: 'CRAVING_HIGH' } },
    },
  });
  await live.close();
});

test('an alert that moves is told of, too', async () => {
  const { counselor, member, follow } = await scene();
  const { id } = await raiseAlert(counselor, member);
  const live = await follow(counselor);
  await acknowledge(counselor, id);
  expect(await live.event()).toMatchObject({
    seq: null,
    entry: { alert: { id, state: 'ACKNOWLEDGED' } },
  });
  await live.close();
});

test('another member of the network is another stream', async () => {
  const { network, counselor, member, follow } = await scene();
  const other = await network.member({ counselor });
  const live = await follow(counselor);
  await checkIn(counselor, { memberId: other.id, craving: 1 });
  await checkIn(counselor, { memberId: member.id, craving: 2 });
  expect(await live.event()).toMatchObject({ entry: { craving: 2 } });
  await live.close();
});

test('who comes back with a cursor misses nothing', async () => {
  const { counselor, member, follow } = await scene();
  const first = await follow(counselor);
  await checkIn(counselor, { memberId: member.id, craving: 1 });
  const { cursor } = await first.event();
  await first.close();
  await checkIn(counselor, { memberId: member.id, craving: 2 });
  await checkIn(counselor, { memberId: member.id, craving: 3 });
  const args = { memberId: member.id, after: cursor };
  const again = await LiveStream.follow(api, counselor.token, args);
  const cravings = (await again.events(2)).map(({ entry }) => entry.craving);
  expect(cravings).toEqual([2, 3]);
  await again.close();
});

test('a cursor of one member is none of another', async () => {
  const { network, counselor, follow } = await scene();
  const other = await network.member({ counselor });
  const live = await follow(counselor);
  await live.close();
  const mine = await LiveStream.follow(api, counselor.token, { memberId: other.id });
  const { cursor } = await mine.heartbeat();
  await mine.close();
  const { member } = await scene();
  for (const memberId of [member.id, 'nonsense']) {
    const refused = await LiveStream.follow(api, counselor.token, { memberId, after: cursor });
    expect((await refused.refused())[0].extensions.code).toBe('BAD_USER_INPUT');
    await refused.close();
  }
});

test('an unknown member and one who is not visible are one answer', async () => {
  const { network, member } = await scene();
  const stranger = await network.person('COUNSELOR');
  const answers = [];
  for (const memberId of [member.id, 'TWVtYmVyOjA', 'nonsense']) {
    const live = await LiveStream.follow(api, stranger.token, { memberId });
    const [{ message, extensions }] = await live.refused();
    answers.push(`${extensions.code} ${message}`);
    await live.close();
  }
  expect(new Set(answers)).toEqual(new Set(['BAD_USER_INPUT There is no such member.']));
});

test('a house manager hears of no slip, and of no alert on one', async () => {
  const { network, counselor, member, follow } = await scene();
  const manager = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
  const live = await follow(manager);
  await checkIn(counselor, { memberId: member.id, slip: { substances: ['OPIOID'] }, note: 'So.' });
  await checkIn(counselor, { memberId: member.id, craving: 9 });
  const kinds = (await live.events(3)).map(({ entry }) =>
    entry.alert ? entry.alert.reason.rule : `${entry.__typename} ${String(entry.note)}`,
  );
  expect(kinds).toEqual(['CheckIn null', 'CheckIn null', 'CRAVING_HIGH']);
  expect(await live.heartbeat()).toMatchObject({ headSeq: null });
  await live.close();
});

test('neither place nor cursor tells a house manager that something was hidden', async () => {
  const { network, counselor, member, follow } = await scene();
  const manager = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
  const cursor = async () => {
    const live = await LiveStream.follow(api, manager.token, { memberId: member.id });
    const beat = await live.heartbeat();
    await live.close();
    return beat.cursor;
  };
  const [before, quiet] = [await cursor(), await cursor()];
  expect(quiet).not.toBe(before);
  expect(quiet).toHaveLength(before.length);
  const live = await follow(manager, before);
  await checkIn(counselor, { memberId: member.id, slip: { substances: ['OPIOID'] } });
  await checkIn(counselor, { memberId: member.id, craving: 1 });
  expect((await live.events(2)).map(({ seq }) => seq)).toEqual([null, null]);
  await live.close();
});

test('who is taken off the care team hears no more', async () => {
  const { coordinator, counselor, member, follow } = await scene();
  const live = await follow(counselor);
  await api.owner.query(
    'update care_team set ended_at = app.now() where member_id = $1 and membership_id = $2',
    [member.key, counselor.key],
  );
  const watching = await follow(coordinator);
  await checkIn(coordinator, { memberId: member.id, craving: 2 });
  expect(await watching.event()).toMatchObject({ seq: 1 });
  const item = await live.item(20_000);
  expect(item.__typename).toBe('StreamHeartbeat');
  await live.close();
  await watching.close();
}, 30_000);

test('members follow their own record, without alerts', async () => {
  const { network } = await scene();
  const self = await network.person('MEMBER');
  const own = await network.member({ account: self });
  const live = await LiveStream.following(api, self.token, { memberId: own.id });
  await checkIn(self, { craving: 9 });
  await checkIn(self, { craving: 1 });
  const seen = (await live.events(2)).map(({ seq, entry }) => [seq, entry.craving]);
  expect(seen).toEqual([
    [null, 9],
    [null, 1],
  ]);
  await live.close();
});
