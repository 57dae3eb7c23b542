import { expect, test } from '@jest/globals';
import { rangeOf, rangeTitle, spanOf, stepFrom } from './calendar-range.ts';

test('a month has whole weeks, six of them, so that the page keeps its height', () => {
  expect(rangeOf('month', '2026-11-25')).toEqual({ from: '2026-11-01', to: '2026-12-13' });
  expect(rangeOf('month', '2026-08-31')).toEqual({ from: '2026-07-26', to: '2026-09-06' });
});

test('a week begins on Sunday, and an agenda with its day', () => {
  expect(rangeOf('week', '2026-11-25')).toEqual({ from: '2026-11-22', to: '2026-11-29' });
  expect(rangeOf('agenda', '2026-11-25')).toEqual({ from: '2026-11-25', to: '2026-12-23' });
});

test.each([
  ['month', 'November 2026'],
  ['week', 'Nov 22 – 28, 2026'],
  ['agenda', 'Nov 25 – Dec 22, 2026'],
] as const)('a calendar by the %s says which days it shows: %s', (view, words) => {
  expect(rangeTitle(view, '2026-11-25', 'en').replace(/\s/g, ' ')).toBe(words);
});

test('a step of a month from its last day does not skip a short month', () => {
  expect(stepFrom('month', '2026-01-31', 1)).toBe('2026-02-01');
  expect(stepFrom('month', '2026-01-31', -1)).toBe('2025-12-01');
  expect(stepFrom('week', '2026-11-25', 1)).toBe('2026-12-02');
});

test('what is read stays within the 62 days that the server gives at once', () => {
  const { from, to } = spanOf(rangeOf('month', '2026-11-25'));
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(44);
});
