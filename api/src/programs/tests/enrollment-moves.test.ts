import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enrolled, makeProgram, move, plan, type Move } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The day of a test's members, so many days from now. */
const day = (days = 0) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days });

async function begun(phases: string[] = []) {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const member = await network.member({ counselor: dana });
  const program = await makeProgram(network, { phases });
  return { network, dana, member, program };
}

async function eventsOf(person: AnyData, id: string): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) {
      monitoringEvents(memberId: $id, kinds: [ENROLLMENT_CHANGED]) {
        nodes { localDate recordedBy { id } ... on EnrollmentChanged {
          move from to reason priority note program { name } phase { name } } }
      }
    }`,
    { id },
  );
  return data.monitoringEvents.nodes;
}

test('an episode from its plan to its end, and each move in the timeline', async () => {
  const { dana, member, program } = await begun(['Arriving', 'Going on']);
  const { enrollment } = await plan(dana, program, member, { plannedFor: day(3), note: 'Keen.' });
  expect(enrollment).toMatchObject({
    state: 'PLANNED',
    plannedFor: day(3),
    startedOn: null,
    phase: null,
    priority: null,
    waitingPosition: null,
    version: 1,
  });
  const { id } = enrollment;
  const started = await move(dana, 'Start', id, { startedOn: day(-20) });
  expect(started.enrollment).toMatchObject({
    state: 'ACTIVE',
    startedOn: day(-20),
    phase: { name: 'Arriving' },
  });
  await move(dana, 'ChangePhase', id, { phaseId: program.phases[1] });
  const held = await move(dana, 'Hold', id, { backOn: day(7), note: 'In hospital.' });
  expect(held.enrollment).toMatchObject({ state: 'ON_HOLD', backOn: day(7) });
  const back = await move(dana, 'Resume', id);
  expect(back.enrollment).toMatchObject({ state: 'ACTIVE', backOn: null });
  const done = await move(dana, 'Complete', id, { endedOn: day(-1) });
  expect(done.enrollment).toMatchObject({ state: 'COMPLETED', endedOn: day(-1), version: 6 });

  const events = await eventsOf(dana, member.id);
  expect(events.map(({ move, from, to }) => [move, from, to]).reverse()).toEqual([
    ['PLAN', null, 'PLANNED'],
    ['START', 'PLANNED', 'ACTIVE'],
    ['CHANGE_PHASE', 'ACTIVE', 'ACTIVE'],
    ['HOLD', 'ACTIVE', 'ON_HOLD'],
    ['RESUME', 'ON_HOLD', 'ACTIVE'],
    ['COMPLETE', 'ACTIVE', 'COMPLETED'],
  ]);
  expect(events[0]).toMatchObject({
    localDate: day(-1),
    recordedBy: { id: dana.id },
    phase: { name: 'Going on' },
  });
  expect(events[2]).toMatchObject({ note: 'In hospital.' });

  const { data } = await dana.ask(
    'query ($id: ID!) { node(id: $id) { ... on Enrollment { history { move note } } } }',
    { id },
  );
  expect(data.node.history).toMatchObject([
    { move: 'PLAN', note: 'Keen.' },
    { move: 'START', note: null },
    { move: 'CHANGE_PHASE' },
    { move: 'HOLD', note: 'In hospital.' },
    { move: 'RESUME' },
    { move: 'COMPLETE' },
  ]);
});

test('who leaves may say why, and comes back by an episode of its own', async () => {
  const { dana, member, program } = await begun();
  const { id } = await enrolled(dana, program, member, { startedOn: day(-30) });
  const left = await move(dana, 'Leave', id, { reason: 'MOVED', endedOn: day(-10) });
  expect(left.enrollment).toMatchObject({
    state: 'LEFT',
    leaveReason: 'MOVED',
    endedOn: day(-10),
  });
  const again = await enrolled(dana, program, member);
  expect(again.id).not.toBe(id);
  expect(again).toMatchObject({ state: 'ACTIVE', startedOn: day() });
});

test('a member is in a program once at a time', async () => {
  const { dana, member, program } = await begun();
  await plan(dana, program, member);
  const { userErrors, enrollment } = await plan(dana, program, member);
  expect(userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'memberId'] }]);
  expect(enrollment).toBeNull();
});

test('of ten who enroll a member at once one does', async () => {
  const { dana, member, program } = await begun();
  const payloads = await Promise.all(Array.from({ length: 10 }, () => plan(dana, program, member)));
  expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
});

test('an episode does not begin while an earlier one was running', async () => {
  const { dana, member, program } = await begun();
  const first = await enrolled(dana, program, member, { startedOn: day(-30) });
  await move(dana, 'Complete', first.id, { endedOn: day(-10) });
  const { enrollment } = await plan(dana, program, member);
  const early = await move(dana, 'Start', enrollment.id, { startedOn: day(-11) });
  expect(early.userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['startedOn'] }]);
  expect(early.enrollment.state).toBe('PLANNED');
  const after = await move(dana, 'Start', enrollment.id, { startedOn: day(-10) });
  expect(after.userErrors).toEqual([]);
});

describe('days', () => {
  test.each<[string, Move, AnyData, string]>([
    ['a beginning ahead', 'Start', { startedOn: 1 }, 'startedOn'],
    ['a beginning years back', 'Start', { startedOn: -400 }, 'startedOn'],
    ['a return in the past', 'Hold', { backOn: -1 }, 'backOn'],
    ['an end before the beginning', 'Complete', { endedOn: -6 }, 'endedOn'],
    ['an end ahead', 'Leave', { endedOn: 1 }, 'endedOn'],
  ])('%s is refused', async (_, name, days, field) => {
    const { dana, member, program } = await begun();
    const { enrollment } = await plan(dana, program, member);
    if (name !== 'Start') await move(dana, 'Start', enrollment.id, { startedOn: day(-5) });
    const args = Object.fromEntries(
      Object.entries(days).map(([arg, at]) => [arg, day(Number(at))]),
    );
    const { userErrors } = await move(dana, name, enrollment.id, { reason: 'OTHER', ...args });
    expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: [field] }]);
  });

  test('a plan for yesterday is refused', async () => {
    const { dana, member, program } = await begun();
    const { userErrors } = await plan(dana, program, member, { plannedFor: day(-1) });
    expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['input', 'plannedFor'] }]);
  });
});

describe('phases', () => {
  test('of another program are unknown', async () => {
    const { network, dana, member, program } = await begun(['One']);
    const other = await makeProgram(network, { phases: ['Theirs'] });
    const { id } = await enrolled(dana, program, member);
    const { userErrors } = await move(dana, 'ChangePhase', id, { phaseId: other.phases[0] });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['phaseId'] }]);
  });

  test('one can begin in a later one, and does not go where one is', async () => {
    const { dana, member, program } = await begun(['One', 'Two']);
    const { enrollment } = await plan(dana, program, member);
    const phaseId = program.phases[1];
    const started = await move(dana, 'Start', enrollment.id, { phaseId });
    expect(started.enrollment.phase).toMatchObject({ name: 'Two' });
    const again = await move(dana, 'ChangePhase', enrollment.id, { phaseId });
    expect(again.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['phaseId'] }]);
  });
});

describe('undo', () => {
  test('takes the newest move back, and says so in the timeline', async () => {
    const { dana, member, program } = await begun();
    const { id } = await enrolled(dana, program, member, { startedOn: day(-3) });
    const left = await move(dana, 'Leave', id, { reason: 'NO_CONTACT' });
    expect(left.enrollment.undoUntil).not.toBeNull();
    const { userErrors, enrollment } = await move(dana, 'Undo', id);
    expect(userErrors).toEqual([]);
    expect(enrollment).toMatchObject({
      state: 'ACTIVE',
      startedOn: day(-3),
      endedOn: null,
      leaveReason: null,
      undoUntil: null,
    });
    const [newest] = await eventsOf(dana, member.id);
    expect(newest).toMatchObject({ move: 'UNDO', from: 'LEFT', to: 'ACTIVE', reason: null });
    expect((await move(dana, 'Undo', id)).userErrors).toMatchObject([
      { code: 'STATE_NOT_ALLOWED' },
    ]);
  });

  test('is for who made the move, and for 8 seconds', async () => {
    const { network, dana, member, program } = await begun();
    const eli = await network.person('COORDINATOR');
    const { id } = await enrolled(dana, program, member);
    expect((await move(eli, 'Undo', id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    await api.owner.query(
      `update enrollment set undo = jsonb_set(undo, '{until}', '"2026-01-01T00:00:00Z"')
       where organization_id = $1`,
      [network.organizationId],
    );
    expect((await move(dana, 'Undo', id)).userErrors).toEqual([
      { code: 'TOO_LATE', field: ['id'] },
    ]);
  });

  test('does not bring an episode back over the next one', async () => {
    const { dana, member, program } = await begun();
    const { id } = await enrolled(dana, program, member, { startedOn: day(-3) });
    await move(dana, 'Leave', id, { reason: 'OWN_WISH' });
    await plan(dana, program, member);
    expect((await move(dana, 'Undo', id)).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: ['id'] },
    ]);
  });
});

describe('every move', () => {
  const all: [Move, AnyData][] = [
    ['Prioritize', { priority: 'URGENT' }],
    ['Admit', {}],
    ['Start', {}],
    ['Hold', {}],
    ['Resume', {}],
    ['Complete', {}],
    ['Leave', { reason: 'OTHER' }],
  ];

  test.each(all)('%s is refused once it has ended', async (name, args) => {
    const { dana, member, program } = await begun();
    const { enrollment } = await plan(dana, program, member);
    await move(dana, 'Leave', enrollment.id, { reason: 'OWN_WISH' });
    const refused = await move(dana, name, enrollment.id, args);
    expect(refused.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    expect(refused.enrollment).toMatchObject({ state: 'LEFT', leaveReason: 'OWN_WISH' });
  });

  test.each(all)(
    '%s is of nothing there is, for who may not see the member',
    async (name, args) => {
      const { network, dana, member, program } = await begun();
      const stranger = await network.person('COUNSELOR');
      const { enrollment } = await plan(dana, program, member);
      const refused = await move(stranger, name, enrollment.id, args);
      expect(refused.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
      expect(refused.enrollment).toBeNull();
    },
  );

  test.each(all)('%s refuses another version and a long note', async (name, args) => {
    const { dana, member, program } = await begun();
    const { enrollment } = await plan(dana, program, member);
    const stale = await move(dana, name, enrollment.id, { ...args, expectedVersion: 7 });
    expect(stale.userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
    const long = await move(dana, name, enrollment.id, { ...args, note: 'x'.repeat(501) });
    expect(long.userErrors).toEqual([{ code: 'TOO_LONG', field: ['note'] }]);
  });

  test('with a key that was used before is done once', async () => {
    const { dana, member, program } = await begun();
    const { enrollment } = await plan(dana, program, member);
    const idempotencyKey = randomUUID();
    const first = await move(dana, 'Start', enrollment.id, { idempotencyKey });
    const second = await move(dana, 'Start', enrollment.id, { idempotencyKey });
    expect(second).toEqual(first);
    expect(await eventsOf(dana, member.id)).toHaveLength(2);
  });
});

test('a member who has left the network is not enrolled', async () => {
  const { network, dana, program } = await begun();
  const gone = await network.member({ counselor: dana, status: 'LEFT' });
  expect((await plan(dana, program, gone)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['input', 'memberId'] },
  ]);
});

test('a member whom the caller may not see is not enrolled, and not told of', async () => {
  const { network, dana, program } = await begun();
  const hidden = await network.member();
  expect((await plan(dana, program, hidden)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'memberId'] },
  ]);
});

test('nobody moves an enrollment of their own, nor a mentee’s with the role of a counselor', async () => {
  const { network, dana, program } = await begun();
  const self = await network.person('COUNSELOR', 'MEMBER');
  const own = await network.member({ account: self, counselor: dana });
  const mentor = await network.person('COUNSELOR', 'MENTOR');
  await network.careTeam(own.key, mentor, 'MENTOR');
  await api.owner.query(`update member set mentor_shares = '{PROGRAMS}' where id = $1`, [own.key]);
  for (const person of [self, mentor]) {
    expect((await plan(person, program, own)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
  const { enrollment } = await plan(dana, program, own);
  for (const person of [self, mentor]) {
    const refused = await move(person, 'Start', enrollment.id);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
});

test('notes rest sealed, reach who may see slips, and no house manager', async () => {
  const { network, dana, member, program } = await begun();
  const house = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  await plan(dana, program, member, { note: 'canary' });
  const { rows } = await api.owner.query(
    'select * from monitoring_event where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('canary');
  expect(await eventsOf(dana, member.id)).toMatchObject([{ note: 'canary' }]);
  expect(await eventsOf(house, member.id)).toMatchObject([{ move: 'PLAN', note: null }]);
});

test('a mentor sees the moves of a mentee who shares programs, and none of another', async () => {
  const { network, dana, program } = await begun();
  const mentor = await network.person('MENTOR');
  for (const mentorShares of [['PROGRAMS'], []] as AnyData[]) {
    const mentee = await network.member({ counselor: dana, mentor, mentorShares });
    const { enrollment } = await plan(dana, program, mentee);
    expect(await eventsOf(mentor, mentee.id)).toHaveLength(mentorShares.length);
    const { data } = await mentor.ask('query ($id: ID!) { node(id: $id) { id } }', {
      id: enrollment.id,
    });
    expect(data.node === null).toBe(mentorShares.length === 0);
  }
});
