import { describe, expect, test } from '@jest/globals';
import { countdown, lateness, relativeParts } from './relative-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('how long ago', () => {
  test.each([
    [-8_400, { value: -0, unit: 'second' }],
    [-48_400, { value: -40, unit: 'second' }],
    [-59 * MINUTE, { value: -59, unit: 'minute' }],
    [3 * HOUR, { value: 3, unit: 'hour' }],
    [-23.5 * HOUR, { value: -23, unit: 'hour' }],
    [-45 * HOUR, { value: -1, unit: 'day' }],
    [-72 * HOUR, { value: -3, unit: 'day' }],
    [-70 * 24 * HOUR, { value: -2, unit: 'month' }],
    [-800 * 24 * HOUR, { value: -2, unit: 'year' }],
  ])('%d ms is %j', (difference, parts) => {
    expect(relativeParts(difference)).toEqual(parts);
  });

  test('is rounded towards now, so that nothing is called older than it is', () => {
    expect(relativeParts(-119 * 1000)).toEqual({ value: -1, unit: 'minute' });
  });
});

describe('countdown', () => {
  test.each([
    [372_000, '6 min 12 s'],
    [62_000, '1 min 02 s'],
    [41_000, '41 s'],
    [10 * MINUTE, '10 min'],
    [35 * MINUTE + 1, '36 min'],
    [HOUR - 1, '1 h 00 min'],
    [3 * HOUR + 6 * MINUTE, '3 h 06 min'],
    [51 * HOUR, '2 d 3 h'],
    [300 * HOUR, '12 d'],
    [-5_000, '0 s'],
  ])('%d ms is %s', (left, text) => {
    expect(countdown(left)).toBe(text);
  });
});

describe('lateness', () => {
  test.each([
    [59_999, null],
    [36 * MINUTE + 59_000, '36 min'],
    [3 * HOUR, '3 h 00 min'],
  ])('%d ms is %s', (late, text) => {
    expect(lateness(late)).toBe(text);
  });
});
