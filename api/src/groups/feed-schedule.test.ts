import { expect, test } from '@jest/globals';
import { isWholeFresh, nextRun, nextTry } from './feed-schedule.ts';

const NOW = '2027-03-01T12:00:00.000Z';
const daily = { refresh_hours: 24, paused_at: null };

test('a feed is read in its rhythm, and not at all while paused or without one', () => {
  expect(nextRun(daily, NOW)).toBe('2027-03-02T12:00:00.000Z');
  expect(nextRun({ ...daily, paused_at: NOW }, NOW)).toBeNull();
  expect(nextRun({ ...daily, refresh_hours: null }, NOW)).toBeNull();
});

test('what could not be read is tried again soon at first, and at last once a day', () => {
  const hours = [1, 2, 3, 4, 5, 6, 7, 8, 2000].map(
    (attempts) => (Date.parse(nextTry(daily, attempts, NOW) ?? '') - Date.parse(NOW)) / 3_600_000,
  );
  expect(hours).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
  expect(nextTry({ ...daily, refresh_hours: null }, 1, NOW)).toBeNull();
});

test('changes alone are asked for within a week of a reading of the whole', () => {
  expect(isWholeFresh(null, NOW)).toBe(false);
  expect(isWholeFresh('2027-02-23T12:00:01Z', NOW)).toBe(true);
  expect(isWholeFresh('2027-02-22T12:00:00Z', NOW)).toBe(false);
});
