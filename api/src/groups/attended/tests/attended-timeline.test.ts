import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkIn } from '../../../../test/check-in.ts';
import { groupOf, joinGroup } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { mergeOf } from '../../../../test/merges.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestPerson } from '../../../../test/test-network.ts';
import { localDay } from '../../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ZONE = 'America/New_York';
const DAY = 86_400_000;
/** A whole second, as moments are answered: without zeros at the end of the fraction. */
const daysAgo = (days: number) =>
  new Date(Date.now() - days * DAY).toISOString().replace(/\.\d+Z$/, 'Z');

async function asked(person: TestPerson, document: string, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

const log = async (person: TestPerson, input: AnyData): Promise<string> =>
  (
    await asked(
      person,
      `mutation ($input: MeetingAttendanceInput!) {
        meetingAttendanceLog(input: $input) { attendance { id } } }`,
      { input },
    )
  ).attendance.id;
const share = (person: TestPerson, shared: boolean) =>
  asked(
    person,
    'mutation ($shared: Boolean!) { meetingSharingSet(shared: $shared) { userErrors { code } } }',
    { shared },
  );

const timeline = async (person: TestPerson, id: string, filter: AnyData = {}, first = 20) =>
  (
    await asked(
      person,
      `query ($id: ID!, $filter: TimelineFilter, $first: Int) {
        member(id: $id) { timeline(filter: $filter, first: $first) { nodes {
          __typename
          ... on MonitoringEvent { localDate }
          ... on MeetingAttended { localDate occurredAt
            attendance { id place proof group { name } meeting { name } } }
        } } } }`,
      { id, filter, first },
    )
  ).timeline.nodes as AnyData[];
/** What is said to have been attended, by what it is called. */
const attended = (entries: AnyData[]): string[] =>
  entries.flatMap(({ attendance }) => (attendance ? [placeOf(attendance)] : []));
const placeOf = ({ place, group }: AnyData): string => place ?? group.name;

async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  const account = await network.person('MEMBER');
  const mentorShares = ['ATTENDANCE' as const];
  const member = await network.member({ account, counselor, mentor, mentorShares });
  return { network, coordinator, counselor, mentor, account, member };
}

test('what a member logged stands on their own timeline, and on that of others while it is shared', async () => {
  const { network, coordinator, counselor, mentor, account, member } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  const attendedAt = daysAgo(3);
  const id = await log(account, { place: 'In the park', attendedAt });
  const seen = async (person: TestPerson) => attended(await timeline(person, member.id));
  expect(await seen(account)).toEqual(['In the park']);
  for (const person of [coordinator, counselor, mentor]) expect(await seen(person)).toEqual([]);
  await share(account, true);
  for (const person of [coordinator, counselor, mentor]) {
    expect(await seen(person)).toEqual(['In the park']);
  }
  expect(await timeline(counselor, member.id)).toEqual([
    {
      __typename: 'MeetingAttended',
      localDate: localDay(attendedAt, ZONE),
      occurredAt: attendedAt,
      attendance: { id, place: 'In the park', proof: null, group: null, meeting: null },
    },
  ]);
  const { data } = await stranger.ask('query ($id: ID!) { member(id: $id) { id } }', {
    id: member.id,
  });
  expect(data.member).toBeNull();
  await share(account, false);
  for (const person of [coordinator, counselor, mentor]) expect(await seen(person)).toEqual([]);
  expect(await seen(account)).toEqual(['In the park']);
  await share(account, true);
  await asked(
    account,
    'mutation ($id: ID!) { meetingAttendanceRemove(id: $id) { userErrors { code } } }',
    { id },
  );
  for (const person of [coordinator, account]) expect(await seen(person)).toEqual([]);
});

test('of a group it is there for who may see both, and a merge keeps it from who saw neither', async () => {
  const { network, coordinator, counselor, mentor, account, member } = await caseOf();
  const group = await groupOf(coordinator, { name: 'Circle' });
  await joinGroup(coordinator, group, member);
  await log(account, { groupId: group.id, attendedAt: daysAgo(2) });
  await share(account, true);
  const seen = async (person: TestPerson) => attended(await timeline(person, member.id));
  expect(await seen(counselor)).toEqual(['Circle']);
  expect(await seen(mentor)).toEqual([]);
  await api.owner.query(`update member set mentor_shares = '{GROUPS}' where id = $1`, [member.key]);
  expect(await seen(mentor)).toEqual([]);
  await api.owner.query(`update member set mentor_shares = '{GROUPS,ATTENDANCE}' where id = $1`, [
    member.key,
  ]);
  expect(await seen(mentor)).toEqual(['Circle']);
  // The other record of the person shares nothing, so the one that is left does not.
  await mergeOf(coordinator, await network.member(), member);
  for (const person of [counselor, mentor]) expect(await seen(person)).toEqual([]);
  expect(await seen(account)).toEqual(['Circle']);
});

test('it is a kind of its own, stands on its day among the rest, and pages have no gap', async () => {
  const { counselor, account, member } = await caseOf();
  for (const days of [9, 5, 1]) {
    await log(account, { place: `${String(days)} days ago`, attendedAt: daysAgo(days) });
  }
  await share(account, true);
  for (const days of [7, 3]) {
    await checkIn(counselor, { memberId: member.id, craving: 1, occurredAt: daysAgo(days) });
  }
  const all = await timeline(counselor, member.id);
  const days = all.map(({ localDate }) => localDate);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(all.map(({ __typename: type }) => type)).toEqual([
    'MeetingAttended',
    'CheckIn',
    'MeetingAttended',
    'CheckIn',
    'MeetingAttended',
  ]);
  const kinds = ['MEETING_ATTENDED'];
  expect(attended(await timeline(counselor, member.id, { kinds }))).toHaveLength(3);
  expect(attended(await timeline(counselor, member.id, { kinds: ['ALERT'] }))).toEqual([]);
  const from = localDay(daysAgo(5), ZONE);
  expect(attended(await timeline(counselor, member.id, { kinds, from }))).toHaveLength(2);
});

test('a longer timeline of meetings takes no more work', async () => {
  const { coordinator, counselor, account, member } = await caseOf();
  const group = await groupOf(coordinator);
  await joinGroup(coordinator, group, member);
  for (const days of [4, 3, 2])
    await log(account, { groupId: group.id, attendedAt: daysAgo(days) });
  await share(account, true);
  const work = async (first: number) =>
    (await statementsOf(() => timeline(counselor, member.id, {}, first))).length;
  expect(await work(3)).toBe(await work(1));
});
