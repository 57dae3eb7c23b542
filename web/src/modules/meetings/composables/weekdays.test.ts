import { expect, test } from '@jest/globals';
import { weekdayOf, weekdaySpans, weekFrom } from './weekdays.ts';

test('the week begins with today', () => {
  expect(weekFrom('SATURDAY').slice(0, 3)).toEqual(['SATURDAY', 'SUNDAY', 'MONDAY']);
  expect(weekFrom('MONDAY')).toHaveLength(7);
});

test('a calendar day has one weekday, whatever the zone', () => {
  expect(weekdayOf('2026-03-01')).toBe('SUNDAY');
  expect(weekdayOf('2026-03-02')).toBe('MONDAY');
});

test('days in a row are written from the first to the last', () => {
  expect(weekdaySpans(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'FRIDAY', 'SUNDAY'])).toEqual([
    ['MONDAY', 'WEDNESDAY'],
    ['FRIDAY'],
    ['SUNDAY'],
  ]);
});
