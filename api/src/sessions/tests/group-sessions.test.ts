import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../test/blocked.ts';
import {
  editGroup,
  endGroup,
  groupOf,
  heldByGroups,
  holdOf,
  joinGroup,
  leaveGroup,
} from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  cancelSession,
  createSession,
  editSession,
  occurrences,
  programWith,
  readRoll,
  recordRoll,
  tuesdays,
} from '../../../test/sessions.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ telehealthHosts: ['video.example.org'] });
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);
const datesOf = (held: AnyData[]): string[] => held.map(({ date }) => date);
const chosen = (one: AnyData | undefined) => ({ ...one, version: one?.session.version });

async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const host = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ account, alias: 'Wren' });
  const group = await groupOf(coordinator, { hostIds: [host.id] });
  return { network, coordinator, host, account, member, group };
}

/** Members have been in the group since before what is held in the past. */
const since = (network: TestNetwork, day: string) =>
  api.owner.query(`update group_membership set joined_at = $2 where organization_id = $1`, [
    network.organizationId,
    day,
  ]);

test('a group holds the last Saturday of a month, every second week but on a holiday, or a series that ends', async () => {
  const { coordinator, group } = await caseOf();
  const held = async (title: string, schedule: AnyData) => {
    expect(codesOf(await holdOf(coordinator, group, tuesdays({ title }, schedule)))).toEqual([]);
    const all = await heldByGroups(coordinator, { groupId: group.id });
    return datesOf(all.filter((one) => one.title === title));
  };
  const lastSaturday = { startsOn: '2026-10-31', rrule: 'FREQ=MONTHLY;BYDAY=-1SA' };
  expect(await held('Last Saturday', lastSaturday)).toEqual(['2026-10-31', '2026-11-28']);
  const fortnight = {
    startsOn: '2026-10-07',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    exceptions: ['2026-10-21'],
  };
  expect(await held('Fortnight', fortnight)).toEqual(['2026-10-07', '2026-11-04', '2026-11-18']);
  const thrice = { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' };
  expect(await held('Three times', thrice)).toEqual(['2026-10-06', '2026-10-13', '2026-10-20']);
});

test('one time is moved, what follows is changed and canceled, as of what programs hold', async () => {
  const { coordinator, group } = await caseOf();
  const key = randomUUID();
  const made = await holdOf(coordinator, group, tuesdays(), key);
  expect(made.session.heldBy).toEqual({ __typename: 'Group', id: group.id });
  expect((await holdOf(coordinator, group, tuesdays(), key)).session.id).toBe(made.session.id);
  const on = async (date: string) =>
    chosen((await heldByGroups(coordinator)).find((one) => one.date === date));
  const moved = tuesdays({}, { startsOn: '2026-10-14' });
  expect(codesOf(await editSession(coordinator, await on('2026-10-13'), 'THIS', moved))).toEqual(
    [],
  );
  expect(await on('2026-10-13')).toMatchObject({ startsAt: '2026-10-14T22:00:00Z', changed: true });
  const later = tuesdays({ title: 'Later' }, { startTime: '20:00', startsOn: '2026-11-03' });
  expect(
    codesOf(await editSession(coordinator, await on('2026-11-03'), 'FOLLOWING', later)),
  ).toEqual([]);
  const after = await on('2026-11-10');
  // The clocks have changed, and it keeps its hour.
  expect(after).toMatchObject({ title: 'Later', startsAt: '2026-11-11T01:00:00Z' });
  expect(after.session.heldBy).toEqual({ __typename: 'Group', id: group.id });
  await cancelSession(coordinator, after, 'FOLLOWING');
  expect(datesOf(await heldByGroups(coordinator)).at(-1)).toBe('2026-11-03');
});

test('who asks for what programs hold gets that alone, and what a group holds is no program', async () => {
  const { network, coordinator, group } = await caseOf();
  const program = await programWith(network, []);
  await createSession(coordinator, program.id, tuesdays({ title: 'Of the program' }));
  await holdOf(coordinator, group, tuesdays({ title: 'Of the group' }));
  const titles = (held: AnyData[]) => [...new Set(held.map(({ title }) => title))].sort();
  expect(titles(await occurrences(coordinator))).toEqual(['Of the program']);
  expect(titles(await heldByGroups(coordinator))).toEqual(['Of the group', 'Of the program']);
  expect(titles(await heldByGroups(coordinator, { groupId: group.id }))).toEqual(['Of the group']);
  const [{ id }] = await heldByGroups(coordinator, { groupId: group.id });
  const { errors } = await coordinator.ask(
    `{ node(id: "${id}") { ... on SessionOccurrence { session { program { id } } } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('on the roll is who was in the group that day; nobody is asked to call who did not come', async () => {
  const { network, coordinator, host, member, group } = await caseOf();
  const gone = await network.member({ alias: 'Gone' });
  await joinGroup(coordinator, group, member);
  await joinGroup(coordinator, group, gone);
  await since(network, '2026-10-01');
  await leaveGroup(coordinator, group, gone);
  await holdOf(coordinator, group, tuesdays({ facilitatorIds: [host.id] }));
  const days = (await heldByGroups(host)).slice(0, 2);
  expect(days[0]?.session.mayRecordRoll).toBe(true);
  const walkIn = await network.member({ alias: 'Fern', counselor: host });
  for (const day of days) {
    const roll = await readRoll(host, day.id);
    expect(roll.entries.map(({ alias }: AnyData) => alias)).toEqual(['Gone', 'Wren']);
    const input = {
      entries: [{ memberId: member.id, state: 'ABSENT' }],
      walkIns: [{ memberId: walkIn.id }],
    };
    expect(codesOf(await recordRoll(host, day.id, 0, input))).toEqual([]);
  }
  const { data } = await coordinator.ask(
    `query ($id: ID!) {
      tasks(filter: { memberId: $id }) { nodes { kind } } memberAttendance(memberId: $id) { program { id } }
      monitoringEvents(memberId: $id) { nodes { ... on AttendanceRecorded { state occasion } } } }`,
    { id: member.id },
  );
  expect(data.tasks.nodes).toEqual([]);
  expect(data.memberAttendance).toEqual([]);
  expect(data.monitoringEvents.nodes).toEqual([
    { state: 'ABSENT', occasion: 'Evening group' },
    { state: 'ABSENT', occasion: 'Evening group' },
  ]);
  const stranger = await network.person('COUNSELOR');
  expect(await readRoll(stranger, days[0]?.id)).toBeNull();
});

test('the roll of a group is its hosts of now: who held an evening once reads it no more', async () => {
  const { network, coordinator, host, member, group } = await caseOf();
  await joinGroup(coordinator, group, member);
  await since(network, '2026-10-01');
  await holdOf(coordinator, group, tuesdays({ facilitatorIds: [host.id] }));
  const [day] = await heldByGroups(host);
  const came = { entries: [{ memberId: member.id, state: 'PRESENT' }] };
  expect(codesOf(await recordRoll(host, day?.id, 0, came))).toEqual([]);
  const next = await network.person('MENTOR');
  expect(codesOf(await editGroup(coordinator, group, { hostIds: [next.id] }))).toEqual([]);
  expect(await readRoll(host, day?.id)).toBeNull();
  expect(codesOf(await recordRoll(host, day?.id, 1, came))).toEqual(['NOT_FOUND occurrenceId']);
  expect((await heldByGroups(host))[0]).toMatchObject({ session: { mayRecordRoll: false } });
  // Whoever hosts it now goes on with it, whatever else they are.
  expect((await heldByGroups(next))[0]).toMatchObject({ session: { mayRecordRoll: true } });
  expect((await readRoll(next, day?.id)).entries).toHaveLength(1);
  expect(codesOf(await recordRoll(next, day?.id, 1, came))).toEqual([]);
});

test('a mentor who holds something for a program takes no roll of it', async () => {
  const { network, coordinator, member } = await caseOf();
  const mentor = await network.person('MENTOR');
  const program = await programWith(network, [member]);
  await createSession(coordinator, program.id, tuesdays({ facilitatorIds: [mentor.id] }));
  const [day] = await occurrences(mentor);
  expect(day?.session.mayRecordRoll).toBe(false);
  expect(await readRoll(mentor, day?.id)).toBeNull();
});

test('who left the group after it began is on the roll of that day, and who left before is not', async () => {
  const { network, coordinator, host, member, group } = await caseOf();
  const early = await network.member({ alias: 'Early' });
  for (const each of [member, early]) await joinGroup(coordinator, group, each);
  await since(network, '2026-10-01');
  await holdOf(coordinator, group, tuesdays({ facilitatorIds: [host.id] }));
  const [day] = await heldByGroups(host);
  const minutes = (count: number) =>
    new Date(Date.parse(day?.startsAt) + count * 60_000).toISOString();
  for (const [who, at] of [
    [member, minutes(60)],
    [early, minutes(-60)],
  ] as const) {
    await api.owner.query(
      'update group_membership set ended_at = $2, ended_by = joined_by where member_id = $1',
      [who.key, at],
    );
  }
  const { entries } = await readRoll(host, day?.id);
  expect(entries.map(({ alias }: AnyData) => alias)).toEqual(['Wren']);
});

test('the last evening of a group that has ended since keeps its roll', async () => {
  const { network, coordinator, member, group } = await caseOf();
  await joinGroup(coordinator, group, member);
  await since(network, '2026-10-01');
  const begun = new Date(Date.now() - 60 * 60_000);
  const schedule = {
    startsOn: begun.toISOString().slice(0, 10),
    startTime: begun.toISOString().slice(11, 16),
    timeZone: 'UTC',
    rrule: null,
  };
  await holdOf(coordinator, group, tuesdays({}, schedule));
  await endGroup(coordinator, group);
  const [held] = await heldByGroups(coordinator, {
    from: new Date(begun.getTime() - 60_000).toISOString(),
    to: new Date().toISOString(),
  });
  const { entries } = await readRoll(coordinator, held?.id);
  expect(entries.map(({ alias }: AnyData) => alias)).toEqual(['Wren']);
});

test('what a group by invitation holds is not there for other members, and the link is for who is in it', async () => {
  const { network, coordinator, host, account, member } = await caseOf();
  const group = await groupOf(coordinator, { admission: 'BY_INVITATION' });
  const video = { modality: 'VIDEO', room: null, joinUrl: 'https://video.example.org/circle' };
  await holdOf(coordinator, group, tuesdays({ ...video, facilitatorIds: [host.id] }));
  const seen = async (person: TestPerson, changes: AnyData = {}) =>
    (await heldByGroups(person, changes)).slice(0, 1).map(({ joinUrl }) => joinUrl);
  expect(await seen(account)).toEqual([]);
  expect(await seen(await network.person('COUNSELOR'))).toEqual([null]);
  const [{ id, session }] = await heldByGroups(coordinator);
  const nodes = `{ nodes(ids: ["${id}", "${session.id}"]) { id } }`;
  expect((await account.ask(nodes)).data.nodes).toEqual([null, null]);
  await joinGroup(coordinator, group, member);
  expect(await seen(account)).toEqual([video.joinUrl]);
  expect(await seen(account, { mine: true })).toEqual([video.joinUrl]);
  expect(await seen(host, { mine: true })).toEqual([video.joinUrl]);
});

test('with a group ends what it holds from the next day on, and what has a roll stays', async () => {
  const { coordinator, member, group } = await caseOf();
  await joinGroup(coordinator, group, member);
  await holdOf(coordinator, group, tuesdays());
  const span = { from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' };
  const today = new Date().toISOString().slice(0, 10);
  const before = datesOf(await heldByGroups(coordinator, span));
  expect(codesOf(await endGroup(coordinator, group))).toEqual([]);
  const after = datesOf(await heldByGroups(coordinator, span));
  expect(after).toEqual(before.filter((date) => date <= today));
  expect(codesOf(await holdOf(coordinator, group, tuesdays()))).toEqual(['NOT_FOUND groupId']);
});

test.each(['FOLLOWING', 'ALL'])(
  'a group that ends while what it holds is changed (%s) holds nothing of the change',
  async (scope) => {
    const { coordinator, group } = await caseOf();
    await holdOf(coordinator, group, tuesdays());
    const key = keyOf('Group', group.id);
    const one = chosen((await heldByGroups(coordinator)).at(-1));
    const answer = await meanwhile(
      api,
      [
        ['update support_group set ended_at = app.now() where id = $1', [key]],
        ['update program_session set ends_on = current_date where group_id = $1', [key]],
      ],
      () => editSession(coordinator, one, scope, tuesdays({}, { startsOn: '2026-12-01' })),
    );
    expect(codesOf(answer)).toEqual(['NOT_FOUND occurrenceId']);
    const { rows } = await api.owner.query(
      'select ends_on is not null as ends from program_session where group_id = $1',
      [key],
    );
    expect(rows).toEqual([{ ends: true }]);
  },
);

test('what is left of a group that has ended can be called off, and not be moved', async () => {
  const { coordinator, group } = await caseOf();
  await holdOf(coordinator, group, tuesdays());
  await endGroup(coordinator, group);
  const [one] = await heldByGroups(coordinator);
  const moved = tuesdays({}, { startsOn: '2026-12-01' });
  expect(codesOf(await editSession(coordinator, chosen(one), 'THIS', moved))).toEqual([
    'NOT_FOUND occurrenceId',
  ]);
  expect(codesOf(await cancelSession(coordinator, chosen(one), 'THIS'))).toEqual([]);
});

test('reading what groups hold takes the same work, however many there are', async () => {
  const { coordinator, group } = await caseOf();
  await holdOf(coordinator, group, tuesdays());
  const work = async () => (await statementsOf(() => heldByGroups(coordinator))).length;
  const one = await work();
  for (let i = 0; i < 3; i += 1) {
    await holdOf(coordinator, await groupOf(coordinator), tuesdays());
  }
  expect(await work()).toBe(one);
});
