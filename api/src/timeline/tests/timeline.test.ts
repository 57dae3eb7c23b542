import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const TIMELINE = `query Timeline(
  $id: ID!, $filter: TimelineFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor
) {
  member(id: $id) {
    timeline(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        __typename
        ... on MonitoringEvent { id localDate occurredAt member { id } }
        ... on CheckIn { note }
        ... on SlipReported { substances }
        ... on AlertRaised { localDate occurredAt alert { id state reason { rule } member { id } } }
      }
      edges { cursor node { __typename } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
    hiddenParts { category }
  }
}`;

const today = localDay(new Date().toISOString(), 'America/New_York');
const daysBefore = (days: number) => addInterval(today, { days: -days });

async function scene() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const timeline = async (variables: AnyData = {}, by = counselor) => {
    const { data, errors } = await by.ask(TIMELINE, { id: member.id, ...variables });
    return errors ? { errors } : { ...data.member.timeline, hidden: data.member.hiddenParts };
  };
  return { network, counselor, member, timeline };
}

const types = ({ nodes }: AnyData) => nodes.map((node: AnyData) => node['__typename']);

test('events and alerts stand on one timeline, by the days of the member', async () => {
  const { counselor, member, timeline } = await scene();
  await raiseAlert(counselor, member);
  await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['ALCOHOL'], localDate: daysBefore(3) },
    instruments: [answers('CRAVING', { 1: 2 })],
  });
  const read = await timeline();
  expect(types(read).toSorted()).toEqual(
    [
      'AlertRaised',
      'AlertRaised',
      'CheckIn',
      'CheckIn',
      'InstrumentResponse',
      'SlipReported',
    ].toSorted(),
  );
  const days = read.nodes.map(({ localDate }: AnyData) => localDate);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(read.nodes.at(-1)).toMatchObject({ __typename: 'SlipReported', localDate: daysBefore(3) });
  const members = read.nodes.map((node: AnyData) => (node.alert ?? node).member.id);
  expect(new Set(members)).toEqual(new Set([member.id]));
});

test('kinds narrow the timeline, alerts among them, and no kind is nothing', async () => {
  const { counselor, member, timeline } = await scene();
  await raiseAlert(counselor, member);
  expect(types(await timeline({ filter: { kinds: ['ALERT'] } }))).toEqual(['AlertRaised']);
  expect(types(await timeline({ filter: { kinds: ['CHECK_IN'] } }))).toEqual(['CheckIn']);
  expect(types(await timeline({ filter: { kinds: [] } }))).toEqual([]);
});

test('a period is given in days of the member, both with it', async () => {
  const { counselor, member, timeline } = await scene();
  for (const days of [0, 2, 4]) {
    const occurredAt = new Date(Date.now() - days * 86_400_000).toISOString();
    await checkIn(counselor, { memberId: member.id, occurredAt, craving: 1 });
  }
  const days = async (filter: AnyData) =>
    (await timeline({ filter })).nodes.map(({ localDate }: AnyData) => localDate);
  expect(await days({ from: daysBefore(2) })).toEqual([daysBefore(0), daysBefore(2)]);
  expect(await days({ to: daysBefore(2) })).toEqual([daysBefore(2), daysBefore(4)]);
  expect(await days({ from: daysBefore(2), to: daysBefore(2) })).toEqual([daysBefore(2)]);
  const backwards = await timeline({ filter: { from: daysBefore(1), to: daysBefore(2) } });
  expect(backwards.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('pages have no overlap and no gap, forwards and backwards, across events and alerts', async () => {
  const { counselor, member, timeline } = await scene();
  await raiseAlert(counselor, member);
  for (let i = 0; i < 6; i += 1) await checkIn(counselor, { memberId: member.id, craving: 1 });
  const whole = (await timeline({ first: 100 })).nodes;
  expect(whole).toHaveLength(8);
  const forwards: AnyData[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: AnyData = await timeline({ first: 3, after });
    forwards.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(forwards).toEqual(whole);
  const tail = await timeline({ last: 3 });
  expect(tail.nodes).toEqual(whole.slice(-3));
  const before = await timeline({ last: 3, before: tail.pageInfo.startCursor });
  expect(before.nodes).toEqual(whole.slice(-6, -3));
});

test('a cursor holds for the filter it was given under', async () => {
  const { counselor, member, timeline } = await scene();
  await raiseAlert(counselor, member);
  const { pageInfo } = await timeline({ first: 1 });
  const { errors } = await timeline({
    first: 1,
    after: pageInfo.endCursor,
    filter: { kinds: ['CHECK_IN'] },
  });
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('what is hidden is left out entry by entry, and hiddenParts says so', async () => {
  const { network, counselor, member, timeline } = await scene();
  const manager = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, manager, 'HOUSE_MANAGER');
  const mentor = await network.person('MENTOR');
  await network.careTeam(member.key, mentor, 'MENTOR');
  await checkIn(counselor, {
    memberId: member.id,
    craving: 9,
    slip: { substances: ['ALCOHOL'] },
    instruments: [answers('CRAVING', { 1: 2 })],
  });
  const ofManager = await timeline({}, manager);
  expect(types(ofManager).toSorted()).toEqual(['AlertRaised', 'CheckIn']);
  const [alert] = ofManager.nodes.filter((node: AnyData) => node['__typename'] === 'AlertRaised');
  expect(alert.alert.reason.rule).toBe('CRAVING_HIGH');
  expect(ofManager.hidden).toContainEqual({ category: 'SLIPS' });
  expect(types(await timeline({}, mentor))).toEqual([]);
  await api.owner.query(`update member set mentor_shares = '{CHECK_INS}' where id = $1`, [
    member.key,
  ]);
  expect(types(await timeline({}, mentor))).toEqual(['CheckIn']);
});

test('members see their own timeline, but for alerts', async () => {
  const { network } = await scene();
  const self = await network.person('MEMBER');
  const own = await network.member({ account: self });
  await checkIn(self, { craving: 9 });
  const { data } = await self.ask(TIMELINE, { id: own.id });
  expect(types(data.member.timeline)).toEqual(['CheckIn']);
});
