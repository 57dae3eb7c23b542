import { expect, test } from '@jest/globals';
import { addInterval, daysBetween } from './local-date.ts';

test.each([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2028-01-31', { months: 1 }, '2028-02-29'],
  ['2026-12-15', { months: 1 }, '2027-01-15'],
  ['2026-03-07', { days: 2 }, '2026-03-09'],
  ['2026-12-31', { days: 1 }, '2027-01-01'],
  ['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
  ['2026-05-10', {}, '2026-05-10'],
])('%s and %j is %s', (date, interval, expected) => {
  expect(addInterval(date, interval)).toBe(expected);
});

test('days are calendar days, also over a change to summer time', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(daysBetween('2026-03-09', '2026-03-07')).toBe(-2);
});

test('what is no day is refused', () => {
  expect(() => addInterval('yesterday', { days: 1 })).toThrow(RangeError);
});
