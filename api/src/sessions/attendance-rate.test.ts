import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attendanceSummary } from './attendance-rate.ts';

describe('the attendance rate', () => {
  test('is attended of expected, without the excused; who came late came', () => {
    expect(attendanceSummary({ PRESENT: 5, LATE: 1, EXCUSED: 2, ABSENT: 2 })).toEqual({
      expected: 10,
      attended: 6,
      excused: 2,
      rate: 0.75,
    });
  });

  test('is unknown, not 0, where nothing was recorded or everybody was excused', () => {
    expect(attendanceSummary({}).rate).toBeNull();
    expect(attendanceSummary({ EXCUSED: 3 })).toEqual({
      expected: 3,
      attended: 0,
      excused: 3,
      rate: null,
    });
  });

  const count = fc.nat({ max: 500 });
  const counts = fc.record({ PRESENT: count, LATE: count, EXCUSED: count, ABSENT: count });

  test('lies between 0 and 1, and one more who is excused never changes it', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { rate } = attendanceSummary(given);
        const isShare = (value: number) => value >= 0 && value <= 1;
        if (typeof rate === 'number') expect(isShare(rate)).toBe(true);
        expect(attendanceSummary({ ...given, EXCUSED: given.EXCUSED + 1 }).rate).toBe(rate);
      }),
    );
  });
});
