import { expect, test } from '@jest/globals';
import { addDays, dayIn, momentIn, timeIn } from './zone-days.ts';

const ZONE = 'America/New_York';
const at = (day: string, minutes: number) =>
  new Date(momentIn(ZONE, day, minutes)).toISOString().slice(0, 16);

test('days are counted over the ends of months', () => {
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
});

test('a time on the wall keeps to the wall on both sides of a change of the clocks', () => {
  expect(at('2026-03-07', 9 * 60)).toBe('2026-03-07T14:00');
  expect(at('2026-03-08', 9 * 60)).toBe('2026-03-08T13:00');
  expect(at('2026-11-01', 9 * 60 + 30)).toBe('2026-11-01T14:30');
  expect(at('2026-06-30', 24 * 60)).toBe('2026-07-01T04:00');
});

test('a moment is of the day it is in its zone', () => {
  expect(dayIn(ZONE, Date.parse('2026-03-02T04:59:00Z'))).toBe('2026-03-01');
  expect(dayIn(ZONE, Date.parse('2026-03-02T05:00:00Z'))).toBe('2026-03-02');
});

test('the time on the wall is the zone’s own, before and after its clocks change', () => {
  expect(timeIn(ZONE, Date.parse('2026-03-02T05:00:00Z'))).toBe('00:00');
  expect(timeIn(ZONE, Date.parse('2026-07-02T22:30:00Z'))).toBe('18:30');
});
