import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf, answers, checkIn } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const MEMBER = `query ($id: ID!) {
  member(id: $id) {
    recoveryStart version
    recoveryDays { current longest cumulative }
    risk {
      band ruleSetVersion assessedAt staleAfter
      reasons { rule severity kind source inputs { name value occurredAt } }
    }
  }
}`;

const seen = async (person: TestPerson, { id }: TestMember) =>
  (await person.ask(MEMBER, { id })).data.member;

const today = () => localDay(new Date().toISOString(), 'America/New_York');

async function inRecoveryFor(days: number) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const recoveryStart = addInterval(today(), { days: -days });
  return { counselor, member: await network.member({ counselor, recoveryStart }) };
}

test('a check-in without anything worrying is LOW, with the data it stands on', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  expect((await seen(counselor, member)).risk).toMatchObject({ band: 'UNKNOWN', reasons: [] });

  await checkIn(counselor, { memberId: member.id, craving: 2, mood: 7 });

  const { risk } = await seen(counselor, member);
  expect(risk).toMatchObject({ band: 'LOW', reasons: [], ruleSetVersion: 'default-1' });
  expect(Date.parse(risk.staleAfter)).toBeGreaterThan(Date.parse(risk.assessedAt));
});

test('words alone, or answers without a score, are no data: UNKNOWN and never LOW', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await checkIn(counselor, { memberId: member.id, note: 'Hello.' });
  expect((await seen(counselor, member)).risk).toMatchObject({ band: 'UNKNOWN', reasons: [] });
  await checkIn(counselor, { memberId: member.id, instruments: [answers('PHQ_9', { 1: 1 })] });
  expect((await seen(counselor, member)).risk.band).toBe('UNKNOWN');
});

test('the band is the highest that fired, and every reason is there with its source', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await checkIn(counselor, {
    memberId: member.id,
    craving: 8,
    instruments: [answers('PHQ_9', { 9: 2 })],
  });
  const { risk } = await seen(counselor, member);
  expect(risk.band).toBe('CRITICAL');
  expect(risk.reasons).toMatchObject([
    { rule: 'PHQ_9_ITEM_9', severity: 'CRITICAL', inputs: [{ name: 'PHQ_9.9', value: '2' }] },
    { rule: 'CRAVING_HIGH', severity: 'HIGH', inputs: [{ name: 'craving', value: '8' }] },
  ]);
  for (const { source } of risk.reasons) expect(source).toMatch(/\d{4}/);
});

test('a later, calmer check-in does not take a CRITICAL reason back by itself', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await checkIn(counselor, { memberId: member.id, instruments: [answers('PHQ_9', { 9: 1 })] });
  await checkIn(counselor, {
    memberId: member.id,
    mood: 8,
    instruments: [answers('PHQ_9', { 9: 0 })],
  });
  expect((await seen(counselor, member)).risk.band).toBe('CRITICAL');
});

test('use rules read the goal of the member: with safer use BAM Use fires nothing', async () => {
  const bam = { 4: 3, 5: 0, 6: 0 };
  const bandFor = async (goal: string) => {
    const { counselor, member } = await inRecoveryFor(10);
    await api.owner.query('update member set goal = $2 where id = $1', [member.key, goal]);
    await checkIn(counselor, { memberId: member.id, instruments: [answers('BAM', bam)] });
    return (await seen(counselor, member)).risk.band;
  };
  expect(await bandFor('ABSTINENCE')).toBe('HIGH');
  expect(await bandFor('SAFER_USE')).toBe('LOW');
});

test('a slip ends the current run, and takes nothing from what was', async () => {
  const { counselor, member } = await inRecoveryFor(40);
  const before = await seen(counselor, member);
  expect(before.recoveryDays).toEqual({ current: 40, longest: 40, cumulative: 40 });

  await checkIn(counselor, { memberId: member.id, slip: { substances: ['ALCOHOL'] } });

  const after = await seen(counselor, member);
  expect(after).toMatchObject({
    recoveryStart: addInterval(today(), { days: 1 }),
    recoveryDays: { current: 0, longest: 40, cumulative: 40 },
    risk: { band: 'HIGH', reasons: [{ rule: 'SLIP_REPORTED' }] },
  });
  expect(after.version).toBe(before.version);
});

test('a slip told late ends the run on its own day', async () => {
  const { counselor, member } = await inRecoveryFor(40);
  const localDate = addInterval(today(), { days: -3 });
  await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['CANNABIS'], localDate },
  });
  expect((await seen(counselor, member)).recoveryDays).toEqual({
    current: 2,
    longest: 37,
    cumulative: 39,
  });
});

test('medication for opioid use is recovery: it ends no run', async () => {
  const { counselor, member } = await inRecoveryFor(40);
  await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['OPIOID_MEDICATION'] },
  });
  expect((await seen(counselor, member)).recoveryDays.current).toBe(40);
});

const rulesOf = async (person: TestPerson, member: TestMember) =>
  (await seen(person, member)).risk.reasons.map(({ rule }: { rule: string }) => rule);

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

test('what is told on the day of enrollment about the days before counts', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await api.owner.query('update member set enrolled_at = app.now() where id = $1', [member.key]);
  await checkIn(counselor, {
    memberId: member.id,
    occurredAt: daysAgo(1),
    instruments: [answers('PHQ_9', { 9: 1 })],
    slip: { substances: ['OPIOID'], localDate: addInterval(today(), { days: -1 }) },
  });
  const rules = ['PHQ_9_ITEM_9', 'SLIP_OPIOID_OR_STREET_DRUG'];
  expect(await rulesOf(counselor, member)).toEqual(rules);
  const raised = await alertsOf(counselor, member);
  expect(raised.map(({ reason }) => reason.rule).sort()).toEqual(rules);
});

test('thoughts of self-harm told four weeks late raise an alert all the same', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await checkIn(counselor, {
    memberId: member.id,
    occurredAt: daysAgo(29),
    instruments: [answers('PHQ_9', { 9: 1 })],
  });
  expect(await alertsOf(counselor, member)).toMatchObject([{ reason: { rule: 'PHQ_9_ITEM_9' } }]);
});

test('what was imported from before the network knew the member fires nothing', async () => {
  const { counselor, member } = await inRecoveryFor(10);
  await checkIn(counselor, { memberId: member.id, craving: 10, occurredAt: daysAgo(1) });
  expect(await rulesOf(counselor, member)).toEqual(['CRAVING_HIGH']);
  await api.owner.query('update member set enrolled_at = app.now() where id = $1', [member.key]);
  await api.owner.query(
    `update monitoring_event set source_key = 'study:' || id where member_id = $1`,
    [member.key],
  );
  await checkIn(counselor, { memberId: member.id, mood: 7 });
  expect(await rulesOf(counselor, member)).toEqual([]);
});
