import { expect, test } from '@jest/globals';
import type { TaskFieldsFragment } from '../../../generated/graphql.ts';
import { dueGroup, dueOn, grouped } from './task-days.ts';

const ZONE = 'America/New_York';
/** 10:00 in New York. */
const NOW = Date.parse('2026-03-02T15:00:00Z');

test('what is due this evening is today’s, and tomorrow begins at midnight in the zone', () => {
  expect(dueGroup('2026-03-02T14:59:00Z', NOW, ZONE)).toBe('overdue');
  expect(dueGroup('2026-03-03T04:30:00Z', NOW, ZONE)).toBe('today');
  expect(dueGroup('2026-03-03T05:30:00Z', NOW, ZONE)).toBe('tomorrow');
  expect(dueGroup('2026-03-04T04:30:00Z', NOW, ZONE)).toBe('tomorrow');
  expect(dueGroup('2026-03-04T05:30:00Z', NOW, ZONE)).toBe('later');
});

test('headings stand over something only, in the order of a day', () => {
  const task = (dueAt: string) => ({ dueAt }) as TaskFieldsFragment;
  const groups = grouped([task('2026-03-01T00:00:00Z'), task('2026-03-09T00:00:00Z')], NOW, ZONE);
  expect(groups.map(({ group }) => group)).toEqual(['overdue', 'later']);
});

test('a day’s work is due at 17:00 of the zone, also over the change of the clocks', () => {
  expect(dueOn('2026-03-02', ZONE, NOW)).toBe('2026-03-02T22:00:00.000Z');
  expect(dueOn('2026-03-08', ZONE, NOW)).toBe('2026-03-08T21:00:00.000Z');
  expect(dueOn('2026-11-01', ZONE, NOW)).toBe('2026-11-01T22:00:00.000Z');
});

test('in the evening what is due today is due by midnight: never in the past', () => {
  const evening = Date.parse('2026-03-02T23:30:00Z');
  expect(dueOn('2026-03-02', ZONE, evening)).toBe('2026-03-03T04:59:00.000Z');
});
