import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  closeReport,
  conversationOf,
  pairOf,
  readMessages,
  report,
  reportsOf,
  send,
  type Pair,
} from '../../../test/conversations.ts';
import { alertsOf } from '../../../test/dangers.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { memberMove } from '../../../test/members.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

const tasksOf = async (person: TestPerson, state = 'OPEN') =>
  (
    await person.ask(
      `{ tasks(filter: { state: ${state} }) { nodes { kind note member { id } closedBy { id } } } }`,
    )
  ).data.tasks.nodes;

/** Nine messages, of which the member reports the sixth, which is the mentor's. */
async function reported(input?: string): Promise<Pair & { messageId: string }> {
  const pair = await pairOf(api);
  for (let number = 1; number <= 9; number += 1) {
    await send(number % 2 ? pair.account : pair.mentor, pair.id, `Word ${String(number)}`);
  }
  const messages = await readMessages(pair.account, pair.id);
  const messageId = messages.find(({ number }) => number === 6)?.id as string;
  const done = await report(pair.account, messageId, input);
  expect(done).toMatchObject({ userErrors: [], message: { reported: true } });
  return { ...pair, messageId };
}

test('whoever coordinates reads the message with four before and two after, and gets a follow-up', async () => {
  const pair = await reported('{ reason: SEXUAL, note: "It makes me uneasy." }');
  const { coordinator, id, mentor } = pair;
  const [first] = await reportsOf(coordinator, id);
  expect(first).toMatchObject({
    reportedBy: 'MEMBER',
    reason: 'SEXUAL',
    note: 'It makes me uneasy.',
    closedAt: null,
  });
  expect(first?.messages.map(({ number }: AnyData) => number as number)).toEqual([
    2, 3, 4, 5, 6, 7, 8,
  ]);
  expect(first?.messages.filter((one: AnyData) => one.reported)).toEqual([
    { number: 6, from: 'MENTOR', text: 'Word 6', reported: true },
  ]);
  expect(await tasksOf(coordinator)).toMatchObject([
    { kind: 'MENTORSHIP_REPORT', note: null, member: null },
  ]);
  // What is written later is not shown, and the mentor is not told.
  await send(pair.account, id, 'Word 10');
  const [later] = await reportsOf(coordinator, id);
  expect(later?.messages).toHaveLength(7);
  const messages = await readMessages(mentor, id);
  expect(messages.some((one) => one.reported)).toBe(false);
  const { rows } = await api.owner.query('select note from mentorship_report');
  expect(JSON.stringify(rows)).not.toContain('uneasy');
});

test('a counselor and a house manager of the member read none of it', async () => {
  const { counselor, network, member, id } = await reported();
  const house = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  for (const person of [counselor, house]) {
    expect(await reportsOf(person, id)).toEqual([]);
    expect(await tasksOf(person)).toEqual([]);
  }
});

test('a mentor who coordinates does not see to a report about themselves', async () => {
  const { mentor, coordinator, id } = await reported();
  await api.owner.query(`update membership set roles = '{MENTOR,COORDINATOR}' where id = $1`, [
    mentor.key,
  ]);
  expect(await reportsOf(mentor, id)).toEqual([]);
  expect(await tasksOf(mentor)).toEqual([]);
  const [first] = await reportsOf(coordinator, id);
  expect(codesOf(await closeReport(mentor, first?.id, 'Nothing to it'))).toEqual(['NOT_FOUND']);
});

test('that somebody reported, who looked and who saw to it is kept', async () => {
  const { coordinator, account, network, id, member } = await reported();
  const [first] = await reportsOf(coordinator, id);
  const done = await closeReport(coordinator, first?.id, 'Spoke with both.');
  expect(done).toMatchObject({
    userErrors: [],
    mentorship: { reports: [{ outcome: 'Spoke with both.', closedBy: { id: coordinator.id } }] },
  });
  const { rows } = await api.owner.query(
    `select actor_id, root_fields[1] as field from access_event a
     join mentorship_report r on r.id = any (a.other_ids) and r.organization_id = a.organization_id
     where a.organization_id = $1 and $2 = any (a.member_ids) order by at`,
    [network.organizationId, member.key],
  );
  expect(rows).toEqual([
    { actor_id: account.key, field: 'mentorshipMessageReport' },
    { actor_id: coordinator.key, field: 'mentorship' },
    { actor_id: coordinator.key, field: 'mentorshipReportClose' },
  ]);
  expect(await tasksOf(coordinator)).toEqual([]);
  expect(await tasksOf(coordinator, 'DONE')).toMatchObject([
    { kind: 'MENTORSHIP_REPORT', closedBy: { id: coordinator.id } },
  ]);
  expect(codesOf(await closeReport(coordinator, first?.id, 'Again'))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
});

test('a report is made once, of what the other one wrote, and can block as well', async () => {
  const pair = await reported('{ reason: HURTFUL, block: true }');
  const { account, mentor, id, messageId, coordinator } = pair;
  expect(codesOf(await report(account, messageId))).toEqual(['ALREADY_EXISTS']);
  const own = (await readMessages(account, id)).find(({ mine }) => mine);
  expect(codesOf(await report(account, own?.id))).toEqual(['STATE_NOT_ALLOWED']);
  expect(await conversationOf(account, id)).toMatchObject({ state: 'BLOCKED_BY_YOU' });
  expect(await conversationOf(mentor, id)).toMatchObject({ state: 'UNAVAILABLE' });
  const kinds = (await tasksOf(coordinator)).map(({ kind }: AnyData) => kind as string);
  expect(kinds.toSorted()).toEqual(['MENTORSHIP_ATTENTION', 'MENTORSHIP_REPORT']);
});

test('what was reported stays to be seen to when the member leaves', async () => {
  const { counselor, coordinator, member, id } = await reported();
  await memberMove(counselor, 'memberLeave', { id: member.id });
  expect(await tasksOf(coordinator)).toMatchObject([{ kind: 'MENTORSHIP_REPORT' }]);
  expect(await reportsOf(coordinator, id)).toHaveLength(1);
});

test('too long a note, and nothing as the outcome, are refused', async () => {
  const { mentor, account, coordinator, id } = await reported();
  const [newest] = await readMessages(mentor, id);
  const long = `{ reason: OTHER, note: "${'x'.repeat(1001)}" }`;
  expect(codesOf(await report(mentor, newest?.id, long))).toEqual(['TOO_LONG']);
  expect(newest?.mine).toBe(false);
  const [first] = await reportsOf(coordinator, id);
  expect(codesOf(await closeReport(coordinator, first?.id, '  '))).toEqual(['REQUIRED']);
  const { errors } = await account.ask(
    `mutation { mentorshipReportClose(id: "${String(first?.id)}", outcome: "x") { userErrors { code } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('of a member who may be in danger the care team is told at once, and nothing of who said so or the words', async () => {
  const pair = await pairOf(api);
  const { account, counselor, mentor, member, coordinator, id } = pair;
  await send(account, id, 'I can not go on');
  const [message] = await readMessages(mentor, id);
  expect(codesOf(await report(mentor, message?.id, '{ reason: IN_DANGER }'))).toEqual([]);
  const [alert] = await alertsOf(counselor);
  expect(alert).toMatchObject({
    severity: 'CRITICAL',
    kind: 'SAFETY',
    member: { id: member.id },
    reason: { rule: 'REPORTED_IN_DANGER' },
    log: [{ type: 'RAISED', actor: null, note: null }],
  });
  expect(JSON.stringify(alert)).not.toMatch(/go on|Message/);
  expect(JSON.stringify(alert)).not.toContain(mentor.id);
  // The follow-up of whoever coordinates is there as of any report.
  expect(await tasksOf(coordinator)).toMatchObject([{ kind: 'MENTORSHIP_REPORT' }]);
});

test('a mentor who may be in danger has no care team: whoever coordinates is to look at once', async () => {
  const { account, mentor, coordinator, id } = await pairOf(api);
  await send(mentor, id, 'I can not go on');
  const [message] = await readMessages(account, id);
  expect(codesOf(await report(account, message?.id, '{ reason: IN_DANGER }'))).toEqual([]);
  expect(await alertsOf(coordinator)).toEqual([]);
  const { data } = await coordinator.ask('{ tasks(filter: { state: OPEN }) { nodes { dueAt } } }');
  expect(Date.parse(data.tasks.nodes[0].dueAt)).toBeLessThanOrEqual(Date.now());
});

test('who reported a message for another reason can still say that the other one is in danger, once', async () => {
  const { account, counselor, mentor, coordinator, id } = await pairOf(api);
  await send(account, id, 'I can not go on');
  const [message] = await readMessages(mentor, id);
  expect(codesOf(await report(mentor, message?.id, '{ reason: HURTFUL, note: "Rude" }'))).toEqual(
    [],
  );
  expect(await alertsOf(counselor)).toEqual([]);
  expect(codesOf(await report(mentor, message?.id, '{ reason: IN_DANGER }'))).toEqual([]);
  expect(await alertsOf(counselor)).toMatchObject([
    { severity: 'CRITICAL', reason: { rule: 'REPORTED_IN_DANGER' }, occurrences: 1 },
  ]);
  expect(await reportsOf(coordinator, id)).toMatchObject([{ reason: 'IN_DANGER', note: 'Rude' }]);
  const { data } = await coordinator.ask('{ tasks(filter: { state: OPEN }) { nodes { dueAt } } }');
  expect(data.tasks.nodes).toHaveLength(1);
  expect(Date.parse(data.tasks.nodes[0].dueAt)).toBeLessThanOrEqual(Date.now());
  for (const reason of ['IN_DANGER', 'OTHER']) {
    expect(codesOf(await report(mentor, message?.id, `{ reason: ${reason} }`))).toEqual([
      'ALREADY_EXISTS',
    ]);
  }
  expect((await alertsOf(counselor))[0]?.occurrences).toBe(1);
});

test('a report that was seen to is open again when its reporter says danger, with what was done before', async () => {
  const { account, counselor, mentor, coordinator, id } = await pairOf(api);
  await send(account, id, 'I can not go on');
  const [message] = await readMessages(mentor, id);
  await report(mentor, message?.id, '{ reason: HURTFUL }');
  const [first] = await reportsOf(coordinator, id);
  await closeReport(coordinator, first?.id, 'Spoke with both.');
  expect(codesOf(await report(mentor, message?.id, '{ reason: IN_DANGER }'))).toEqual([]);
  expect(await reportsOf(coordinator, id)).toMatchObject([
    { id: first?.id, reason: 'IN_DANGER', closedAt: null, outcome: 'Spoke with both.' },
  ]);
  expect(await alertsOf(counselor)).toHaveLength(1);
  expect(await tasksOf(coordinator)).toMatchObject([{ kind: 'MENTORSHIP_REPORT' }]);
  expect(codesOf(await closeReport(coordinator, first?.id, 'Called at once.'))).toEqual([]);
  expect(await tasksOf(coordinator)).toEqual([]);
});
