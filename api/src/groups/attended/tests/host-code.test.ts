import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { groupOf, heldByGroups, holdOf, joinGroup } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { createSession, occurrences, programWith, tuesdays } from '../../../../test/sessions.ts';
import type { TestPerson } from '../../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

async function asked(person: TestPerson, document: string, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

const show = (person: TestPerson, id: string) =>
  asked(person, 'query ($id: ID!) { hostCode(occurrenceId: $id) { code expiresAt } }', { id });
const renew = (person: TestPerson, id: string, key?: string) =>
  asked(
    person,
    `mutation ($id: ID!, $key: String) {
      hostCodeRenew(occurrenceId: $id, idempotencyKey: $key) {
        userErrors { code field } hostCode { code expiresAt } } }`,
    { id, key },
  );
const log = (person: TestPerson, input: AnyData) =>
  asked(
    person,
    `mutation ($input: MeetingAttendanceInput!) {
      meetingAttendanceLog(input: $input) {
        userErrors { code field } attendance { id proof attendedAt group { name } } } }`,
    { input },
  );

const MINUTE = 60_000;
const from = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

/** A group that meets each day, the first time now, with a host and two who are in it. */
async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const host = await network.person('COUNSELOR');
  const [wren, fern] = [await network.person('MEMBER'), await network.person('MEMBER')];
  const group = await groupOf(coordinator, { name: 'Circle', hostIds: [host.id] });
  for (const account of [wren, fern]) {
    await joinGroup(coordinator, group, await network.member({ account }));
  }
  const begun = from(-10).toISOString();
  const daily = tuesdays(
    { facilitatorIds: [host.id] },
    {
      startsOn: begun.slice(0, 10),
      startTime: begun.slice(11, 16),
      durationMinutes: 60,
      timeZone: 'UTC',
      rrule: 'FREQ=DAILY',
    },
  );
  expect(codesOf(await holdOf(coordinator, group, daily))).toEqual([]);
  const span = { from: from(-60).toISOString(), to: from(2 * 24 * 60).toISOString() };
  const [held, next] = await heldByGroups(host, span);
  if (!held || !next) throw new Error('Nothing is held.');
  return { network, coordinator, host, wren, fern, group, held, next, daily };
}

test('the code that a host shows proves it while the meeting is held, and another does not', async () => {
  const { network, coordinator, host, wren, group, held, next } = await caseOf();
  const { code, expiresAt } = await show(host, held.id);
  expect(code).toMatch(/^[A-Z2-9]{6}$/);
  expect(Date.parse(expiresAt)).toBe(Date.parse(held.startsAt) + 3 * 60 * MINUTE);
  expect(await show(coordinator, held.id)).toEqual({ code, expiresAt });
  const before = await asked(host, 'query ($id: ID!) { meetingCode(occurrenceId: $id) }', {
    id: held.id,
  });
  expect(before).toBe(code);
  expect(await show(host, next.id)).toBeNull();
  expect(await show(await network.person('COUNSELOR'), held.id)).toBeNull();
  const wrong = code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA';
  expect(codesOf(await log(wren, { groupId: group.id, code: wrong }))).toEqual([
    'INVALID input.code',
  ]);
  const { attendance } = await log(wren, { groupId: group.id, code: ` ${code.toLowerCase()} ` });
  expect(attendance).toMatchObject({
    group: { name: 'Circle' },
    proof: 'CODE',
    attendedAt: held.startsAt,
  });
});

test('it shows one meeting to each member once, and again to who took it back', async () => {
  const { host, wren, fern, group, held } = await caseOf();
  const { code } = await show(host, held.id);
  const use = (person: TestPerson) => log(person, { groupId: group.id, code });
  const both = await Promise.all([use(wren), use(wren)]);
  expect(both.flatMap(codesOf)).toEqual(['ALREADY_EXISTS input.code']);
  expect(codesOf(await use(fern))).toEqual([]);
  // Renewed it shows the same meeting still.
  await renew(host, held.id);
  const again = await show(host, held.id);
  expect(codesOf(await log(wren, { groupId: group.id, code: again.code }))).toEqual([
    'ALREADY_EXISTS input.code',
  ]);
  // That somebody was there without a code is another thing to say.
  expect(codesOf(await log(wren, { groupId: group.id }))).toEqual([]);
  const id = both.find(({ attendance }) => attendance)?.attendance.id;
  await asked(
    wren,
    'mutation ($id: ID!) { meetingAttendanceRemove(id: $id) { userErrors { code } } }',
    { id },
  );
  expect(codesOf(await log(wren, { groupId: group.id, code: again.code }))).toEqual([]);
});

test('renewed it is another, the one before shows nothing any more, and a repeat renews it once', async () => {
  const { coordinator, host, wren, group, held } = await caseOf();
  const first = await show(host, held.id);
  const key = randomUUID();
  const second = (await renew(host, held.id, key)).hostCode;
  expect(second).toEqual({ code: expect.any(String), expiresAt: first.expiresAt });
  expect(second.code).not.toBe(first.code);
  expect((await renew(host, held.id, key)).hostCode).toEqual(second);
  expect(await show(coordinator, held.id)).toEqual(second);
  const use = async ({ code }: AnyData) => codesOf(await log(wren, { groupId: group.id, code }));
  expect(await use(first)).toEqual(['INVALID input.code']);
  expect(await use(second)).toEqual([]);
  const third = (await renew(coordinator, held.id)).hostCode;
  expect(new Set([first.code, second.code, third.code]).size).toBe(3);
});

test('nobody else renews it, nor at another time, nor what programs hold', async () => {
  const { network, coordinator, host, wren, held, next, daily } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  expect(codesOf(await renew(stranger, held.id))).toEqual(['NOT_FOUND occurrenceId']);
  const ended = await renew(host, next.id);
  expect(codesOf(ended)).toEqual(['STATE_NOT_ALLOWED occurrenceId']);
  expect(ended.hostCode).toBeNull();
  await expect(renew(wren, held.id)).rejects.toThrow('FORBIDDEN');
  const program = await programWith(network, []);
  await createSession(coordinator, program.id, daily);
  const [ofProgram] = await occurrences(coordinator, {
    programId: program.id,
    from: from(-60).toISOString(),
    to: from(60).toISOString(),
  });
  expect(await show(coordinator, ofProgram?.id)).toBeNull();
  for (const id of [ofProgram?.id, 'nonsense']) {
    expect(codesOf(await renew(coordinator, id))).toEqual(['NOT_FOUND occurrenceId']);
  }
  const elsewhere = await (await api.network()).person('COORDINATOR');
  expect(codesOf(await renew(elsewhere, held.id))).toEqual(['NOT_FOUND occurrenceId']);
});

test('what it has shown stays when the series ends, and nothing is shown any more', async () => {
  const { host, wren, fern, group, held } = await caseOf();
  const { code } = await show(host, held.id);
  await log(wren, { groupId: group.id, code });
  await api.owner.query(
    `update program_session set ended_at = app.now() where organization_id = (
       select organization_id from membership where id = $1)`,
    [host.key],
  );
  expect(await show(host, held.id)).toBeNull();
  expect(codesOf(await log(fern, { groupId: group.id, code }))).toEqual(['INVALID input.code']);
  const { data } = await wren.ask('{ meetingAttendances { nodes { proof } } }');
  expect(data.meetingAttendances.nodes).toEqual([{ proof: 'CODE' }]);
});
