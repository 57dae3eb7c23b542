import { expect, test } from '@jest/globals';
import { mayCallAt } from './call-hours.ts';

/** 07:30 in New York. */
const morning = Date.parse('2026-03-02T12:30:00Z');
const zone = 'America/New_York';

test.each([
  ['within the hours', '07:00', '20:00', true],
  ['at their end', '05:00', '07:30', false],
  ['before them', '09:00', '20:00', false],
  ['in hours over midnight', '22:00', '08:00', true],
  ['outside hours over midnight', '22:00', '06:00', false],
  ['without hours', null, null, true],
])('%s', (_, from, until, may) => {
  expect(mayCallAt(morning, zone, from, until)).toBe(may);
});

test('the hours are the member’s own, and not those of who calls', () => {
  expect(mayCallAt(morning, 'America/Los_Angeles', '07:00', '20:00')).toBe(false);
});
