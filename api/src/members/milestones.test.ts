import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval, daysBetween } from '../common/local-date.ts';
import { milestonesOn, nextMilestoneOn, nextMilestones, reachedMilestones } from './milestones.ts';
import { runsOf, type Episode } from './recovery-episodes.ts';

const run = (startedOn: string, endedOn: string | null): Episode => ({
  id: startedOn,
  startedOn,
  endedOn,
  endedBy: null,
});
const words = (episodes: Episode[], today: string) =>
  reachedMilestones(episodes, today).map(
    ({ unit, count, reachedOn, inOneRunOn }) =>
      `${String(count)} ${unit} ${reachedOn} ${inOneRunOn ?? '-'}`,
  );

test('a milestone is reached on the day on which so many days lie behind', () => {
  expect(words([run('2026-01-01', null)], '2026-01-01')).toEqual([]);
  expect(words([run('2026-01-01', null)], '2026-01-08')).toEqual([
    '7 DAY 2026-01-08 2026-01-08',
    '1 DAY 2026-01-02 2026-01-02',
  ]);
});

test('what was reached stays after a slip, and all days together go on', () => {
  // Twenty days, and then ten: thirty together.
  const episodes = [run('2026-01-01', '2026-01-21'), run('2026-01-22', null)];
  expect(words(episodes, '2026-02-01')).toEqual([
    '30 DAY 2026-02-01 -',
    '7 DAY 2026-01-08 2026-01-08',
    '1 DAY 2026-01-02 2026-01-02',
  ]);
});

test('months and years go by the calendar', () => {
  expect(words([run('2024-02-29', null)], '2025-02-28').at(0)).toBe('1 YEAR 2025-02-28 2025-02-28');
  expect(words([run('2025-08-31', null)], '2026-02-28').at(0)).toBe(
    '6 MONTH 2026-02-28 2026-02-28',
  );
});

test('the next ones are told for the run, and for all days where they differ', () => {
  const first = runsOf([run('2026-01-01', null)]);
  expect(nextMilestones(first, '2026-01-08')).toMatchObject([
    { unit: 'DAY', count: 30, on: '2026-01-31', ofRun: true },
  ]);
  const second = runsOf([run('2026-01-01', '2026-01-21'), run('2026-01-22', null)]);
  expect(nextMilestones(second, '2026-01-25')).toMatchObject([
    { unit: 'DAY', count: 7, on: '2026-01-29', ofRun: true },
    { unit: 'DAY', count: 30, on: '2026-02-01', ofRun: false },
  ]);
  expect(nextMilestones(runsOf([]), '2026-01-25')).toEqual([]);
});

/** Runs with use between them, from lengths. */
function runs(lengths: readonly number[]): { episodes: Episode[]; today: string } {
  let start = '2025-01-01';
  const episodes = lengths.map((length, i) => {
    const end = addInterval(start, { days: length });
    const episode = run(start, i === lengths.length - 1 ? null : end);
    start = addInterval(end, { days: 1 });
    return episode;
  });
  return { episodes, today: addInterval(start, { days: -1 }) };
}

test('days that count in days are reached when a naive sum comes to them, and never taken back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { minLength: 1, maxLength: 6 }), (lengths) => {
      const { episodes, today } = runs(lengths);
      const all = lengths.reduce((sum, length) => sum + length, 0);
      const longest = Math.max(...lengths);
      const reached = reachedMilestones(episodes, today);
      for (const count of [1, 7, 30, 60, 90]) {
        const found = reached.find((one) => one.unit === 'DAY' && one.count === count);
        expect(found !== undefined).toBe(all >= count);
        expect(found?.inOneRunOn != null).toBe(longest >= count);
        if (found?.inOneRunOn)
          expect(daysBetween(found.reachedOn, found.inOneRunOn)).toBeGreaterThanOrEqual(0);
      }
      const tomorrow = reachedMilestones(episodes, addInterval(today, { days: 1 }));
      for (const { inOneRunOn, ...one } of reached) {
        // Tomorrow the run alone may have come to it, too.
        const again = tomorrow.find(({ unit, count }) => unit === one.unit && count === one.count);
        expect(again).toMatchObject(inOneRunOn === null ? one : { ...one, inOneRunOn });
      }
    }),
  );
});

const step = fc.record({
  start: fc.integer({ min: 0, max: 900 }),
  earlier: fc.integer({ min: 0, max: 400 }),
  days: fc.integer({ min: 1, max: 60 }),
});

test('day by day each milestone falls due once, and on the day that was waited for', () => {
  fc.assert(
    fc.property(step, ({ start, earlier, days }) => {
      const today = '2026-03-01';
      const runs = {
        recoveryStart: addInterval(today, { days: -start }),
        longestRunDays: earlier,
        earlierRunsDays: earlier,
      };
      const last = addInterval(today, { days });
      const told: string[] = [];
      let day = nextMilestoneOn(runs, today);
      while (day !== null && day <= last) {
        told.push(...milestonesOn(runs, day, day).map((one) => JSON.stringify(one)));
        day = nextMilestoneOn(runs, day);
      }
      const at = milestonesOn(runs, addInterval(today, { days: 1 }), last);
      expect(told.sort()).toEqual(at.map((one) => JSON.stringify(one)).sort());
    }),
  );
});
