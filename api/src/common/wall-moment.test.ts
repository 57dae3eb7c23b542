import { expect, test } from '@jest/globals';
import { wallMoment } from './wall-moment.ts';

const ZONE = 'America/New_York';

test('a wall time is a moment by the zone’s clocks of that day', () => {
  expect(wallMoment('2026-01-15', '22:30', ZONE)).toBe('2026-01-16T03:30:00.000Z');
  expect(wallMoment('2026-07-15', '22:30', ZONE)).toBe('2026-07-16T02:30:00.000Z');
  expect(wallMoment('2026-07-15', '22:30:00', 'Asia/Kolkata')).toBe('2026-07-15T17:00:00.000Z');
});

test('what the spring change skips comes as much later: nobody is to be in before it was agreed', () => {
  expect(wallMoment('2026-03-08', '01:59', ZONE)).toBe('2026-03-08T06:59:00.000Z');
  expect(wallMoment('2026-03-08', '02:30', ZONE)).toBe('2026-03-08T07:30:00.000Z');
  expect(wallMoment('2026-03-08', '03:00', ZONE)).toBe('2026-03-08T07:00:00.000Z');
});

test('what the autumn change repeats is the first', () => {
  expect(wallMoment('2026-11-01', '01:30', ZONE)).toBe('2026-11-01T05:30:00.000Z');
  expect(wallMoment('2026-11-01', '02:00', ZONE)).toBe('2026-11-01T07:00:00.000Z');
});
