import { expect, test } from '@jest/globals';
import { momentAt } from './local-time.ts';

const NEW_YORK = 'America/New_York';

test('a wall time is another moment in summer than in winter', () => {
  expect(momentAt('2025-01-15', 12 * 60, NEW_YORK)).toBe('2025-01-15T17:00:00.000Z');
  expect(momentAt('2025-07-15', 12 * 60, NEW_YORK)).toBe('2025-07-15T16:00:00.000Z');
  expect(momentAt('2025-07-15', 0, 'UTC')).toBe('2025-07-15T00:00:00.000Z');
  expect(momentAt('2025-07-15', 30, 'Asia/Kolkata')).toBe('2025-07-14T19:00:00.000Z');
});

test('on the days the clocks change, noon is still noon', () => {
  expect(momentAt('2025-03-09', 12 * 60, NEW_YORK)).toBe('2025-03-09T16:00:00.000Z');
  expect(momentAt('2025-11-02', 12 * 60, NEW_YORK)).toBe('2025-11-02T17:00:00.000Z');
});

test('a wall time that the clocks skip lies an hour later', () => {
  expect(momentAt('2025-03-09', 2 * 60 + 30, NEW_YORK)).toBe('2025-03-09T07:30:00.000Z');
  expect(momentAt('2025-03-30', 2 * 60 + 30, 'Europe/Berlin')).toBe('2025-03-30T01:30:00.000Z');
});
