import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { ago } from '../../../test/merges.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { changesOf, memberMove } from '../../../test/members.ts';
import { opened, tasksOf } from '../../../test/tasks.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);
/** A day of the member's own, so many from today. */
const inDays = (days: number) => ago(-days);

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ counselor, mentor, account, mentorShares: ['CHECK_INS'] });
  return { network, counselor, coordinator, mentor, account, member, id: member.id };
}

test('a break is agreed until a day, and what is told in it still raises alerts', async () => {
  const { counselor, member, id } = await caseOf();
  const until = inDays(20);
  const paused = await memberMove(counselor, 'memberPause', { id, until });
  expect(paused.member).toMatchObject({ status: 'PAUSED', pausedUntil: until });
  expect(await tasksOf(counselor, { mine: true })).toMatchObject([
    { kind: 'FOLLOW_UP', member: { id }, subject: { type: 'Member', id } },
  ]);
  expect(await raiseAlert(counselor, member)).toMatchObject({ state: 'OPEN' });

  const resumed = await memberMove(counselor, 'memberResume', { id });
  expect(resumed.member).toMatchObject({ status: 'ACTIVE', pausedUntil: null });
  expect(await tasksOf(counselor, { mine: true })).toEqual([]);
  expect(await changesOf(counselor, id)).toMatchObject([
    { memberMove: 'RESUME', from: 'PAUSED', to: 'ACTIVE' },
    { memberMove: 'PAUSE', from: 'ACTIVE', to: 'PAUSED', until },
  ]);
});

test('after a break no check-in counts as missed that was due in it', async () => {
  const { counselor, member, id } = await caseOf();
  await memberMove(counselor, 'memberPause', { id });
  await api.owner.query('update member set check_in_due_on = current_date - 30 where id = $1', [
    member.key,
  ]);
  await memberMove(counselor, 'memberResume', { id });
  const { rows } = await api.owner.query(
    'select check_in_due_on > current_date as ahead from member where id = $1',
    [member.key],
  );
  expect(rows).toEqual([{ ahead: true }]);
});

test.each([-1, 0, 500])('a break that ends in %i days is refused', async (days) => {
  const { counselor, id } = await caseOf();
  const refused = await memberMove(counselor, 'memberPause', { id, until: inDays(days) });
  expect(refused.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['until'] }]);
});

test('who leaves: programs end, mentors see them no more, the counselor settles what is open', async () => {
  const { network, counselor, mentor, member, id } = await caseOf();
  const { organizationId } = network;
  await api.owner.query(
    `with p as (insert into program (organization_id, id, name, kind)
       values ($1, gen_random_uuid(), 'Mornings', 'GROUP') returning id)
     insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
     select $1, gen_random_uuid(), $2, p.id, 'ACTIVE', current_date - 40 from p`,
    [organizationId, member.key],
  );
  const left = await memberMove(counselor, 'memberLeave', { id });
  expect(left.userErrors).toEqual([]);
  expect(left.member).toMatchObject({
    status: 'LEFT',
    enrollments: [{ state: 'LEFT' }],
    careTeam: [{ role: 'COUNSELOR', until: null }],
    careTeamHistory: [{ role: 'MENTOR', person: { id: mentor.id } }],
  });
  expect((await mentor.ask(`{ member(id: "${id}") { id } }`)).data.member).toBeNull();
  expect(await changesOf(counselor, id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        memberMove: 'LEAVE',
        leaveReason: 'MOVED',
        destination: 'OWN_HOME',
        naloxoneOffered: true,
      }),
      expect.objectContaining({ teamMove: 'LEAVE', role: 'MENTOR' }),
    ]),
  );
  const refused = await checkIn(counselor, { memberId: id, craving: 1 });
  expect(codesOf(refused)).toEqual(['STATE_NOT_ALLOWED']);
  const back = await memberMove(counselor, 'memberReturn', { id });
  expect(back.member).toMatchObject({ status: 'ACTIVE', enrollments: [{ state: 'LEFT' }] });
});

test('after a death nothing is open, and whose account it was cannot sign in', async () => {
  const { network, counselor, coordinator, account, member, id } = await caseOf();
  const alert = await raiseAlert(counselor, member);
  await opened(network, { kind: 'PLAN_REVIEW', memberId: member.key, ownerId: counselor.key });
  const died = await memberMove(counselor, 'memberRecordDeath', { id, on: inDays(-3) });
  expect(died.member).toMatchObject({ status: 'DIED', diedOn: inDays(-3) });
  expect(await alertsOf(counselor, member)).toMatchObject([{ id: alert.id, state: 'RESOLVED' }]);
  expect(await tasksOf(coordinator)).toEqual([]);
  expect((await account.ask('{ viewer { email } }')).data.viewer).toBeNull();
});

test('only an administrator takes a death back, and alerts that it settled are open again', async () => {
  const { network, counselor, coordinator, member, id } = await caseOf();
  const administrator = await network.person('ADMINISTRATOR');
  const alert = await raiseAlert(counselor, member);
  await acknowledge(counselor, alert.id);
  await memberMove(counselor, 'memberRecordDeath', { id });
  await expect(memberMove(coordinator, 'memberTakeBackDeath', { id })).rejects.toThrow('FORBIDDEN');
  const back = await memberMove(administrator, 'memberTakeBackDeath', { id });
  expect(back.member).toMatchObject({ status: 'ACTIVE', diedOn: null });
  expect(await alertsOf(counselor, member)).toMatchObject([{ id: alert.id, state: 'OPEN' }]);
  expect(await tasksOf(coordinator, { mine: true })).toMatchObject([{ member: { id } }]);
  const { rows } = await api.owner.query(
    `select ended_at from membership where id = (select membership_id from member where id = $1)`,
    [member.key],
  );
  expect(rows).toEqual([{ ended_at: null }]);
});

test('a death taken back gives no account back that had ended before', async () => {
  const { network, counselor, member, id } = await caseOf();
  const administrator = await network.person('ADMINISTRATOR');
  const account = 'id = (select membership_id from member where id = $1)';
  await api.owner.query(
    `update membership set ended_at = app.now() - interval '3 days' where ${account}`,
    [member.key],
  );
  await memberMove(counselor, 'memberRecordDeath', { id });
  const back = await memberMove(administrator, 'memberTakeBackDeath', { id });
  expect(back.member).toMatchObject({ status: 'ACTIVE' });
  const { rows } = await api.owner.query(
    `select ended_at < app.now() - interval '2 days' as ended from membership where ${account}`,
    [member.key],
  );
  expect(rows).toEqual([{ ended: true }]);
});

test('a death is not of tomorrow, and is recorded once', async () => {
  const { counselor, id } = await caseOf();
  const tomorrow = await memberMove(counselor, 'memberRecordDeath', { id, on: inDays(2) });
  expect(codesOf(tomorrow)).toEqual(['OUT_OF_RANGE']);
  await memberMove(counselor, 'memberRecordDeath', { id });
  expect(codesOf(await memberMove(counselor, 'memberRecordDeath', { id }))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
});

test('two departures at once: one happens', async () => {
  const { counselor, coordinator, id } = await caseOf();
  const both = await Promise.all(
    [counselor, coordinator].map((person) => memberMove(person, 'memberLeave', { id })),
  );
  expect(both.flatMap(codesOf)).toEqual(['STATE_NOT_ALLOWED']);
});

test('the same key leaves once, and a stale version is refused with the member as they are', async () => {
  const { counselor, id } = await caseOf();
  const key = 'leave-once';
  await memberMove(counselor, 'memberLeave', { id, key });
  const again = await memberMove(counselor, 'memberLeave', { id, key });
  expect(again).toMatchObject({ userErrors: [], member: { status: 'LEFT' } });
  const stale = await memberMove(counselor, 'memberReturn', { id, version: 1 });
  expect(stale).toMatchObject({
    userErrors: [{ code: 'STALE_VERSION' }],
    member: { status: 'LEFT' },
  });
});

test('a counselor who is there as a mentor, or not at all, changes nothing', async () => {
  const { network, member, id } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  expect(codesOf(await memberMove(stranger, 'memberLeave', { id }))).toEqual(['NOT_FOUND']);
  const both = await network.person('COUNSELOR', 'MENTOR');
  await network.careTeam(member.key, both, 'MENTOR');
  expect(codesOf(await memberMove(both, 'memberLeave', { id }))).toEqual(['NOT_FOUND']);
});
