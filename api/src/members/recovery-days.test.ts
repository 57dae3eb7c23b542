import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { afterUse, recoveryDays, type RecoveryRuns } from './recovery-days.ts';

const begun = (day: string): RecoveryRuns => ({
  recoveryStart: day,
  longestRunDays: 0,
  earlierRunsDays: 0,
});

test('a slip ends the current run and takes nothing from the others', () => {
  const runs = afterUse(begun('2026-01-01'), '2026-03-02');
  expect(recoveryDays(runs, '2026-03-02')).toEqual({ current: 0, longest: 60, cumulative: 60 });
  expect(recoveryDays(runs, '2026-03-13')).toEqual({ current: 10, longest: 60, cumulative: 70 });
});

test('use before the current run changes nothing, since those days were never counted', () => {
  const runs = begun('2026-01-10');
  expect(afterUse(runs, '2026-01-09')).toEqual(runs);
});

test('without a stated start there are no days', () => {
  expect(recoveryDays({ ...begun('2026-01-01'), recoveryStart: null }, '2026-02-01')).toBeNull();
});

test('cumulative and longest equal a naive count of days without use', () => {
  const start = '2026-01-01';
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), fc.nat(60), (offsets, after) => {
      const uses = offsets.toSorted((a, b) => a - b);
      const today = (uses.at(-1) ?? 0) + 1 + after;
      const runs = uses.reduce(
        (r, use) => afterUse(r, addInterval(start, { days: use })),
        begun(start),
      );
      const free = Array.from({ length: today }, (_, day) => !uses.includes(day));
      const lengths = free
        .map((f) => (f ? '1' : ' '))
        .join('')
        .split(' ')
        .map((run) => run.length);
      expect(recoveryDays(runs, addInterval(start, { days: today }))).toEqual({
        current: lengths.at(-1),
        longest: Math.max(...lengths),
        cumulative: free.filter(Boolean).length,
      });
    }),
  );
});
