import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { editGroup, groupOf, heldByGroups, holdOf, joinGroup } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { LiveStream } from '../../../../test/live-stream.ts';
import {
  createSession,
  occurrences,
  programWith,
  recordRoll,
  tuesdays,
} from '../../../../test/sessions.ts';
import type { TestPerson } from '../../../../test/test-network.ts';

// Who may read a member's attendance, and not which groups they are in, would learn the groups from it.

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A mentee who was on the roll of a group and of a program, with a mentor who sees attendance. */
async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const mentorShares = ['ATTENDANCE' as const];
  const member = await network.member({ account, counselor, mentor, mentorShares });
  const group = await groupOf(coordinator, { name: 'Circle' });
  await joinGroup(coordinator, group, member);
  const title = 'Evening circle';
  await holdOf(coordinator, group, tuesdays({ title }));
  const program = await programWith(network, [member]);
  await createSession(coordinator, program.id, tuesdays({ title: 'Skills' }));
  const rolls = async () => {
    const [ofGroup] = await heldByGroups(coordinator, { groupId: group.id });
    const [ofProgram] = await occurrences(coordinator);
    for (const held of [ofGroup, ofProgram]) {
      const input = { entries: [], walkIns: [{ memberId: member.id }] };
      const { userErrors } = await recordRoll(coordinator, held?.id, 0, input);
      expect(userErrors).toEqual([]);
    }
  };
  const lets = (parts: string[]) =>
    api.owner.query('update member set mentor_shares = $2 where id = $1', [member.key, parts]);
  return { coordinator, mentor, counselor, account, member, group, rolls, lets };
}

async function occasions(person: TestPerson, id: string) {
  const { data, errors } = await person.ask(
    `query ($id: ID!) {
      member(id: $id) { timeline { nodes { ... on AttendanceRecorded { occasion } } } }
      monitoringEvents(memberId: $id) { nodes { ... on AttendanceRecorded { occasion } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const { monitoringEvents } = data;
  const { timeline } = data.member;
  const said = ({ nodes }: AnyData): string[] =>
    nodes.flatMap(({ occasion }: AnyData) => occasion ?? []).toSorted();
  expect(said(monitoringEvents)).toEqual(said(timeline));
  return said(timeline);
}

test('on a roll of a group sees a mentor their mentee only with both attendance and groups', async () => {
  const { coordinator, mentor, counselor, account, member, rolls, lets } = await caseOf();
  await rolls();
  const both = ['Evening circle', 'Skills'];
  for (const person of [coordinator, counselor, account]) {
    expect(await occasions(person, member.id)).toEqual(both);
  }
  expect(await occasions(mentor, member.id)).toEqual(['Skills']);
  const { data } = await coordinator.ask(
    `{ monitoringEvents(memberId: "${member.id}") { nodes { id ... on AttendanceRecorded { occasion } } } }`,
  );
  const { id } = data.monitoringEvents.nodes.find(({ occasion }: AnyData) => occasion === both[0]);
  const node = async () => (await mentor.ask(`{ node(id: "${id}") { id } }`)).data.node;
  expect(await node()).toBeNull();
  await lets(['ATTENDANCE', 'GROUPS']);
  expect(await occasions(mentor, member.id)).toEqual(both);
  expect(await node()).toEqual({ id });
  await lets(['GROUPS']);
  expect(await occasions(mentor, member.id)).toEqual([]);
});

test('nor does the stream tell that there was something', async () => {
  const { mentor, member, rolls } = await caseOf();
  const live = await LiveStream.following(api, mentor.token, { memberId: member.id });
  await rolls();
  const { seq, entry } = await live.event();
  await live.close();
  expect(seq).toBeNull();
  const { data } = await mentor.ask(
    `{ node(id: "${entry.id}") { ... on AttendanceRecorded { occasion } } }`,
  );
  expect(data.node).toEqual({ occasion: 'Skills' });
});

test.each(['as the group', 'as what the finder has of it'])(
  'what a member logged %s and shares is for who may see their groups',
  async (how) => {
    const { coordinator, mentor, counselor, account, member, group, lets } = await caseOf();
    await editGroup(coordinator, group, { name: 'Circle', listing: {} });
    const { data: found } = await account.ask('{ meetings { nodes { id groupName } } }');
    expect(found.meetings.nodes).toMatchObject([{ groupName: 'Circle' }]);
    const [{ id: meetingId }] = found.meetings.nodes;
    const log = (input: AnyData) =>
      account.ask(
        `mutation ($input: MeetingAttendanceInput!) {
        meetingAttendanceLog(input: $input) { userErrors { code } } }`,
        { input },
      );
    await log(how === 'as the group' ? { groupId: group.id } : { meetingId });
    await log({ place: 'In the park' });
    await account.ask('mutation { meetingSharingSet(shared: true) { userErrors { code } } }');
    const read = async (person: TestPerson) => {
      const { data } = await person.ask(
        `{ meetingAttendances(memberId: "${member.id}") {
           nodes { id place meeting { name group { name } } group { name } } }
         member(id: "${member.id}") {
           timeline(filter: { kinds: [MEETING_ATTENDED] }) { nodes { ... on MeetingAttended { attendance { id } } } } } }`,
      );
      const { nodes } = data.meetingAttendances;
      const idsOf = (found: AnyData[]) => found.map(({ id }) => id).toSorted();
      expect(
        idsOf(data.member.timeline.nodes.map(({ attendance }: AnyData) => attendance)),
      ).toEqual(idsOf(nodes));
      return nodes.map((one: AnyData) => one.place ?? one.group?.name ?? one.meeting);
    };
    expect(await read(mentor)).toEqual(['In the park']);
    expect(await read(counselor)).toEqual(['In the park', 'Circle']);
    expect(await read(account)).toEqual(['In the park', 'Circle']);
    await lets(['ATTENDANCE', 'GROUPS']);
    expect(await read(mentor)).toEqual(['In the park', 'Circle']);
  },
);
