import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answers, checkIn } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function caseload() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ alias: 'Robin', counselor });
  return { network, counselor, member };
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

test('a check-in is kept as it was told, with the day it was for the member', async () => {
  const { counselor, member } = await caseload();
  // 03:30 in the morning in UTC is the evening before in New York.
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  const { checkIn: recorded, ...rest } = await checkIn(counselor, {
    memberId: member.id,
    occurredAt: `${day}T03:30:00Z`,
    craving: 3,
    mood: 7,
    sleepHours: 6.5,
    note: '  A quiet day. ',
  });

  expect(recorded).toMatchObject({
    occurredAt: `${day}T03:30:00Z`,
    localDate: dayBefore,
    craving: 3,
    mood: 7,
    sleepHours: 6.5,
    note: 'A quiet day.',
    recordedBy: { id: counselor.id },
    member: { id: member.id },
  });
  expect(rest).toEqual({ userErrors: [], responses: [], safety: null });
  const { data } = await counselor.ask(`query ($id: ID!) { member(id: $id) { lastCheckInAt } }`, {
    id: member.id,
  });
  expect(data.member.lastCheckInAt).toBe(`${day}T03:30:00Z`);
});

test('a check-in that is recorded late does not hide a newer one', async () => {
  const { counselor, member } = await caseload();
  const newer = await checkIn(counselor, { memberId: member.id, mood: 5 });
  await checkIn(counselor, { memberId: member.id, mood: 6, occurredAt: hoursAgo(30) });
  const { data } = await counselor.ask(`query ($id: ID!) { member(id: $id) { lastCheckInAt } }`, {
    id: member.id,
  });
  expect(Date.parse(data.member.lastCheckInAt)).toBe(Date.parse(newer.checkIn.occurredAt));
});

test('what the member wrote rests sealed', async () => {
  const { counselor, member } = await caseload();
  await checkIn(counselor, { memberId: member.id, note: 'canary in words' });
  const { rows } = await api.owner.query('select * from monitoring_event where member_id = $1', [
    member.key,
  ]);
  expect(rows[0].note).toMatch(/^v1\./);
  expect(JSON.stringify(rows)).not.toContain('canary');
});

test('a member records for themselves without saying who they are', async () => {
  const network = await api.network();
  const account = await network.person('MEMBER');
  const member = await network.member({ account });
  const { checkIn: recorded } = await checkIn(account, { mood: 8 });
  expect(recorded.member.id).toBe(member.id);
  expect(recorded.recordedBy.id).toBe(account.id);
});

test('staff have to say whom a check-in is of', async () => {
  const { counselor } = await caseload();
  const { userErrors, checkIn: recorded } = await checkIn(counselor, { mood: 8 });
  expect(userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'memberId'] }]);
  expect(recorded).toBeNull();
});

test('PHQ-9 is scored: 1+2+0+3+1+0+2+1+0 is 10, MODERATE', async () => {
  const { counselor, member } = await caseload();
  const { responses, safety } = await checkIn(counselor, {
    memberId: member.id,
    instruments: [answers('PHQ_9', { 1: 1, 2: 2, 3: 0, 4: 3, 5: 1, 6: 0, 7: 2, 8: 1, 9: 0 })],
  });
  expect(responses).toMatchObject([
    {
      instrument: 'PHQ_9',
      scores: [{ subscale: 'TOTAL', value: 10, min: 0, max: 27, band: 'MODERATE' }],
    },
  ]);
  expect(responses[0].answers).toHaveLength(9);
  // Item 9 at 0 calls for no words, and is no statement that there is no risk.
  expect(safety).toBeNull();
});

test('BAM is scored in three subscales by its bands of days, without a total', async () => {
  const { counselor, member } = await caseload();
  const { responses } = await checkIn(counselor, {
    memberId: member.id,
    instruments: [
      answers('BAM', {
        1: 3, // Fair
        2: 16, // nights: 4
        3: 3, // days: 1
        4: 2, // days: 1
        5: 0,
        6: 0,
        8: 2,
        9: 3,
        10: 4, // days: 2
        11: 10, // days: 3
        12: 1,
        13: 20, // days: 4
        14: 0, // No
        15: 1,
        16: 1, // days: 1
        17: 2, // not scored
      }),
    ],
  });
  expect(responses[0].scores).toEqual([
    { subscale: 'USE', value: 1, min: 0, max: 12, band: 'ANY_USE' },
    { subscale: 'RISK', value: 14, min: 0, max: 24, band: 'AT_OR_ABOVE_CUT_OFF' },
    { subscale: 'PROTECTIVE', value: 11, min: 0, max: 24, band: 'AT_OR_BELOW_CUT_OFF' },
  ]);
});

test('partial answers are kept, and give no score rather than a guess', async () => {
  const { counselor, member } = await caseload();
  const { responses } = await checkIn(counselor, {
    memberId: member.id,
    instruments: [answers('GAD_7', { 1: 3, 2: 3, 3: 3 }), answers('BAM', { 4: 0, 6: 0, 1: 2 })],
  });
  expect(responses[0]).toMatchObject({
    answers: [
      { item: '1', value: 3 },
      { item: '2', value: 3 },
      { item: '3', value: 3 },
    ],
    scores: [{ subscale: 'TOTAL', value: null, band: null }],
  });
  // Without any drink there was no day of many: item 4 at 0 says item 5.
  const values = responses[1].scores.map(({ value }: { value: number | null }) => value);
  expect(values).toEqual([0, null, null]);
});

test('instruments come back in the order in which they were given', async () => {
  const { counselor, member } = await caseload();
  const codes = ['PACS', 'CRAVING', 'PHQ_2', 'AUDIT_C', 'BARC_10', 'GAD_7'];
  const { responses } = await checkIn(counselor, {
    memberId: member.id,
    instruments: codes.map((code) => answers(code, { 1: 1 })),
  });
  expect(responses.map(({ instrument }: { instrument: string }) => instrument)).toEqual(codes);
});

test('who has left or has died is not checked in any more', async () => {
  const { network, counselor } = await caseload();
  for (const status of ['LEFT', 'DIED'] as const) {
    const gone = await network.member({ counselor, status });
    const { userErrors } = await checkIn(counselor, { memberId: gone.id, mood: 5 });
    expect(userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['input', 'memberId'] }]);
  }
  const paused = await network.member({ counselor, status: 'PAUSED' });
  expect((await checkIn(counselor, { memberId: paused.id, mood: 5 })).userErrors).toEqual([]);
});
