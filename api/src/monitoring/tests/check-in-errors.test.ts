import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answers, checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function caseload() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  return { network, counselor, member };
}

/** How many rows a check-in would have left. */
async function written({ organizationId }: TestNetwork): Promise<number> {
  const { rows } = await api.owner.query(
    `select (select count(*) from monitoring_event where organization_id = $1)
       + (select count(*) from risk_assessment where organization_id = $1)
       + (select count(*) from alert where organization_id = $1)
       + (select count(*) from event_stream where organization_id = $1) as rows`,
    [organizationId],
  );
  return Number(rows[0].rows);
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
const DAY = 24 * 60;
const day = (days: number) => minutes(days * DAY).slice(0, 10);
const firstAnswer = ['input', 'instruments', '0', 'answers', '0'];

const mistakes: [string, AnyData, string, string[]][] = [
  ['nothing said', {}, 'REQUIRED', ['input']],
  ['blanks alone', { note: '   ' }, 'REQUIRED', ['input']],
  ['an instrument without an answer', { instruments: [answers('BAM', {})] }, 'REQUIRED', ['input']],
  ['a craving below 0', { craving: -1 }, 'OUT_OF_RANGE', ['input', 'craving']],
  ['a craving above 10', { craving: 11 }, 'OUT_OF_RANGE', ['input', 'craving']],
  ['a mood above 10', { mood: 11 }, 'OUT_OF_RANGE', ['input', 'mood']],
  ['a mood below 0', { mood: -1 }, 'OUT_OF_RANGE', ['input', 'mood']],
  ['more hours than a day has', { sleepHours: 24.5 }, 'OUT_OF_RANGE', ['input', 'sleepHours']],
  ['sleep below nothing', { sleepHours: -0.5 }, 'OUT_OF_RANGE', ['input', 'sleepHours']],
  ['a note that is too long', { note: 'x'.repeat(2001) }, 'TOO_LONG', ['input', 'note']],
  ['the future', { mood: 5, occurredAt: minutes(5) }, 'OUT_OF_RANGE', ['input', 'occurredAt']],
  [
    'more than 30 days ago',
    { mood: 5, occurredAt: minutes(-30 * DAY - 5) },
    'OUT_OF_RANGE',
    ['input', 'occurredAt'],
  ],
  ['a slip of nothing', { slip: { substances: [] } }, 'REQUIRED', ['input', 'slip', 'substances']],
  [
    'a slip to come',
    { slip: { substances: ['ALCOHOL'], localDate: day(2) } },
    'OUT_OF_RANGE',
    ['input', 'slip', 'localDate'],
  ],
  [
    'a slip of long ago',
    { slip: { substances: ['ALCOHOL'], localDate: day(-32) } },
    'OUT_OF_RANGE',
    ['input', 'slip', 'localDate'],
  ],
  [
    'an item the instrument has not',
    { instruments: [answers('PHQ_9', { 10: 1 })] },
    'NOT_FOUND',
    firstAnswer,
  ],
  [
    'an answer outside its range',
    { instruments: [answers('PHQ_9', { 1: 4 })] },
    'OUT_OF_RANGE',
    firstAnswer,
  ],
  [
    'more days than the window has',
    { instruments: [answers('BAM', { 2: 31 })] },
    'OUT_OF_RANGE',
    firstAnswer,
  ],
  [
    'days of many drinks without a day of any',
    { instruments: [answers('BAM', { 4: 0, 5: 3 })] },
    'INVALID',
    ['input', 'instruments', '0', 'answers', '1'],
  ],
  [
    'one item twice',
    { instruments: [{ instrument: 'PHQ_2', answers: Array(2).fill({ item: '1', value: 1 }) }] },
    'ALREADY_EXISTS',
    ['input', 'instruments', '0', 'answers'],
  ],
  [
    'one instrument twice',
    { instruments: [answers('PHQ_2', { 1: 1 }), answers('PHQ_2', { 1: 2 })] },
    'ALREADY_EXISTS',
    ['input', 'instruments', '1', 'instrument'],
  ],
];

test.each(mistakes)('%s is refused with its place, and nothing is written', async (...mistake) => {
  const [, input, code, field] = mistake;
  const { network, counselor, member } = await caseload();
  const payload = await checkIn(counselor, { memberId: member.id, ...input });
  expect(payload).toEqual({
    userErrors: [{ code, field }],
    checkIn: null,
    responses: [],
    safety: null,
  });
  expect(await written(network)).toBe(0);
});

test('all that is wrong is said at once', async () => {
  const { counselor, member } = await caseload();
  const { userErrors } = await checkIn(counselor, {
    memberId: member.id,
    craving: 11,
    mood: 11,
    instruments: [answers('PHQ_9', { 1: 9, 2: 9 })],
  });
  expect(userErrors).toHaveLength(4);
});

test('what is just inside its bounds is taken', async () => {
  const { counselor, member } = await caseload();
  for (const input of [
    { craving: 0, mood: 10, sleepHours: 24 },
    { mood: 5, occurredAt: minutes(1) },
    { mood: 5, occurredAt: minutes(-30 * DAY + 5) },
    { note: 'x'.repeat(2000) },
  ]) {
    const { userErrors } = await checkIn(counselor, { memberId: member.id, ...input });
    expect(userErrors).toEqual([]);
  }
});

test('a refused answer is not in the words of the refusal', async () => {
  const { counselor, member } = await caseload();
  const { data } = await counselor.ask(
    `mutation ($input: CheckInInput!) {
      checkInRecord(input: $input) { userErrors { message } }
    }`,
    { input: { memberId: member.id, craving: 77, note: 'canary'.repeat(400) } },
  );
  expect(data.checkInRecord.userErrors).toHaveLength(2);
  expect(JSON.stringify(data)).not.toMatch(/77|canary/);
});
