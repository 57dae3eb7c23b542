import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AttendanceState } from '../generated/schema.ts';
import { missedTwice } from './missed-twice.ts';

test.each<[AttendanceState[], boolean]>([
  [[], false],
  [['ABSENT'], false],
  [['ABSENT', 'ABSENT'], true],
  [['ABSENT', 'ABSENT', 'PRESENT'], true],
  [['ABSENT', 'PRESENT', 'ABSENT'], false],
  [['LATE', 'ABSENT', 'ABSENT'], false],
  [['ABSENT', 'LATE'], false],
])('%j: %s', (states, expected) => {
  expect(missedTwice(states)).toBe(expected);
});

test('an excused absence neither counts nor breaks the row', () => {
  expect(missedTwice(['EXCUSED', 'ABSENT'])).toBe(false);
  expect(missedTwice(['ABSENT', 'EXCUSED', 'ABSENT'])).toBe(true);
});

test('having come last always ends it', () => {
  const state = fc.constantFrom<AttendanceState>('PRESENT', 'LATE', 'EXCUSED', 'ABSENT');
  fc.assert(
    fc.property(fc.array(state), (earlier) => {
      expect(missedTwice(['PRESENT', ...earlier])).toBe(false);
    }),
  );
});
