import { expect, test } from '@jest/globals';
import { choiceOf, lastDays, readPeriod } from './timeline-period.ts';

test('a period is read from the address, and what is no day, or runs backwards, is left out', () => {
  expect(readPeriod({ from: '2026-03-01', to: '2026-03-09' })).toEqual({
    from: '2026-03-01',
    to: '2026-03-09',
  });
  expect(readPeriod({ from: 'yesterday', to: '2026-13-40' })).toEqual({ from: null, to: null });
  expect(readPeriod({ from: '2026-03-09', to: '2026-03-01' })).toEqual({
    from: '2026-03-09',
    to: null,
  });
});

test('the last days have today with them, also across the change of the clocks', () => {
  expect(lastDays(7, '2026-03-10')).toEqual({ from: '2026-03-04', to: null });
  expect(lastDays(1, '2026-11-01')).toEqual({ from: '2026-11-01', to: null });
});

test('a period is told by its choice', () => {
  const today = '2026-03-10';
  expect(choiceOf({ from: null, to: null }, today)).toBe('ALL');
  expect(choiceOf(lastDays(30, today), today)).toBe('30');
  expect(choiceOf({ from: '2026-01-01', to: null }, today)).toBe('OTHER');
  expect(choiceOf({ ...lastDays(7, today), to: today }, today)).toBe('OTHER');
});
