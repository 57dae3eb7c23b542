import { expect, test } from '@jest/globals';
import { dailyCharts, instrumentCharts, unanswered, valuesOf } from './score-charts.ts';

type Member = Parameters<typeof instrumentCharts>[0];

const nothing = {
  id: 'm',
  checkInSeries: [],
  bam: [],
  phq9: [],
  phq2: [],
  gad7: [],
  auditC: [],
  barc10: [],
  pacs: [],
  restricted: [],
} as Member;
const score = (occurredAt: string, value: number, subscale = 'TOTAL') => ({
  occurredAt: `${occurredAt}T08:00:00Z`,
  subscale,
  value,
});

test('every day has its place, and a day without an answer is a gap', () => {
  const said = { localDate: '2026-03-13', craving: 4, mood: null, sleepHours: 6.5 };
  const [craving, mood, sleep] = dailyCharts([said], '2026-03-14', 3);
  expect(craving?.points.map(({ value }) => value)).toEqual([null, 4, null]);
  expect(valuesOf(mood?.points ?? [])).toEqual([]);
  expect(sleep).toMatchObject({ key: 'sleepHours', max: 12, thresholds: [5] });
});

test('over a gap of up to a week there is a hint of the way, over a longer one there is none', () => {
  const said = (localDate: string) => ({ localDate, craving: 4, mood: null, sleepHours: null });
  const series = [said('2026-03-01'), said('2026-03-10'), said('2026-03-14')];
  const [craving] = dailyCharts(series, '2026-03-14', 14);
  expect(craving?.bridges?.map(({ value }) => value)).toEqual([4, null, 4, 4]);
});

test('the scale of sleep grows with somebody who slept longer', () => {
  const said = { localDate: '2026-03-14', craving: null, mood: null, sleepHours: 15 };
  expect(dailyCharts([said], '2026-03-14', 1).at(-1)?.max).toBe(15);
});

test('each subscale has a chart of its own, with its own range and cut-off', () => {
  const bam = [score('2026-01-01', 1, 'USE'), score('2026-01-01', 14, 'RISK')];
  const [charts] = instrumentCharts({ ...nothing, bam });
  expect(charts?.charts.map(({ key, max, thresholds }) => [key, max, thresholds])).toEqual([
    ['BAM.USE', 12, [1]],
    ['BAM.RISK', 24, [12]],
  ]);
});

test('answers far apart are not joined', () => {
  const phq9 = [score('2026-01-01', 8), score('2026-01-20', 9), score('2026-05-01', 3)];
  const [charts] = instrumentCharts({ ...nothing, phq9 });
  expect(charts?.charts[0]?.points.map(({ value }) => value)).toEqual([8, 9, null, 3]);
});

test('a subscale that nobody knows yet is drawn by its own values', () => {
  const [charts] = instrumentCharts({ ...nothing, pacs: [score('2026-01-01', 7, 'NEW')] });
  expect(charts?.charts[0]).toMatchObject({ min: 0, max: 7, thresholds: [] });
});

test('instruments without a score are named, not drawn', () => {
  expect(unanswered({ ...nothing, pacs: [score('2026-01-01', 7)] })).toEqual([
    'BAM',
    'PHQ_9',
    'PHQ_2',
    'GAD_7',
    'AUDIT_C',
    'BARC_10',
  ]);
});
