import { expect, test } from '@jest/globals';
import { draftOf, inputOf, mistakesOf, nextStretch, type HoursDraft } from './hours-draft.ts';

const read = {
  person: null,
  weekly: [
    { weekday: 'TUESDAY' as const, from: '13:00:00', until: '17:00:00' },
    { weekday: 'MONDAY' as const, from: '09:00:00', until: '12:00:00' },
  ],
  absences: [{ from: '2026-03-02', to: '2026-03-06' }],
  version: 3,
};
const weekly = (...times: [string, string][]): HoursDraft => ({
  weekly: times.map(([from, until]) => ({ weekday: 'MONDAY', from, until })),
  absences: [],
});

test('what was read is written back as it was, by the week', () => {
  expect(inputOf(draftOf(read))).toEqual({
    weekly: read.weekly.toReversed(),
    absences: read.absences,
  });
});

test('hours that turn round, overlap or are half written are said at their day', () => {
  const wrong = (draft: HoursDraft) => mistakesOf(draft).weekdays;
  expect(wrong(weekly(['09:00', '12:00'], ['12:00', '15:00']))).toEqual([]);
  expect(wrong(weekly(['12:00', '09:00']))).toEqual(['MONDAY']);
  expect(wrong(weekly(['13:00', '17:00'], ['09:00', '13:30']))).toEqual(['MONDAY']);
  expect(wrong(weekly(['', '17:00']))).toEqual(['MONDAY']);
});

test('an absence ends no earlier than it begins', () => {
  const away = (from: string, to: string) =>
    mistakesOf({ weekly: [], absences: [{ from, to }] }).absences;
  expect(away('2026-03-02', '2026-03-02')).toBe(false);
  expect(away('2026-03-02', '2026-03-01')).toBe(true);
  expect(away('2026-03-02', '')).toBe(true);
});

test('further hours of a day begin after those there are, so that they need not be mended', () => {
  expect(nextStretch(weekly(), 'MONDAY')).toMatchObject({ from: '09:00', until: '17:00' });
  const draft = weekly(['09:00', '12:00']);
  expect(nextStretch(draft, 'MONDAY')).toMatchObject({ from: '13:00', until: '16:00' });
});
