import { expect, test } from '@jest/globals';
import { isMidnight } from './midnight.ts';

const ZONE = 'America/New_York';

test('midnight is of the zone, in summer and in winter', () => {
  expect(isMidnight('2026-07-04T04:00:00Z', ZONE)).toBe(true);
  expect(isMidnight('2026-12-04T05:00:00Z', ZONE)).toBe(true);
  expect(isMidnight('2026-12-04T00:00:00Z', ZONE)).toBe(false);
});

test('noon is not midnight, nor is a minute later', () => {
  expect(isMidnight('2026-12-04T17:00:00Z', ZONE)).toBe(false);
  expect(isMidnight('2026-12-04T05:01:00Z', ZONE)).toBe(false);
});
