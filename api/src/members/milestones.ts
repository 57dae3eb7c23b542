import { addInterval, daysBetween, type Interval, type LocalDate } from '../common/local-date.ts';
import type { MilestoneUnit, RecoveryMilestone, UpcomingMilestone } from '../generated/schema.ts';
import type { RecoveryRuns } from './recovery-days.ts';
import type { Episode } from './recovery-episodes.ts';

interface Step {
  unit: MilestoneUnit;
  count: number;
}

const MOST_YEARS = 80;

/** From the nearest to the farthest. */
const steps: readonly Step[] = [
  ...[1, 7, 30, 60, 90].map((count): Step => ({ unit: 'DAY', count })),
  ...[6, 9].map((count): Step => ({ unit: 'MONTH', count })),
  ...Array.from({ length: MOST_YEARS }, (_, i): Step => ({ unit: 'YEAR', count: i + 1 })),
];

function spanOf({ unit, count }: Step): Interval {
  if (unit === 'DAY') return { days: count };
  return { months: unit === 'MONTH' ? count : 12 * count };
}

const reachedFrom = (start: LocalDate, step: Step) => addInterval(start, spanOf(step));

/**
 * The milestones that runs came to by a day, newest first. What was reached stays reached: the days of all
 * runs together count as if they had been one that began the sooner.
 */
export function reachedMilestones(
  episodes: readonly Episode[],
  today: LocalDate,
): RecoveryMilestone[] {
  const runs = episodes.toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const inOneRun = new Map<Step, LocalDate>();
  const inAll = new Map<Step, LocalDate>();
  let earlier = 0;
  for (const { startedOn, endedOn } of runs) {
    const until = endedOn ?? today;
    const asOne = addInterval(startedOn, { days: -earlier });
    for (const step of steps) {
      const together = reachedFrom(asOne, step);
      if (together > until) break;
      // A month may have become shorter by counting from another day: it is reached on the first.
      if (!inAll.has(step)) inAll.set(step, together < startedOn ? startedOn : together);
      const alone = reachedFrom(startedOn, step);
      if (alone <= until && !inOneRun.has(step)) inOneRun.set(step, alone);
    }
    earlier += Math.max(0, daysBetween(startedOn, until));
  }
  return [...inAll]
    .map(([step, reachedOn]): RecoveryMilestone => ({
      __typename: 'RecoveryMilestone',
      ...step,
      reachedOn,
      inOneRunOn: inOneRun.get(step) ?? null,
    }))
    .reverse();
}

/** A milestone on the day on which it is reached. */
export interface Milestone extends Step {
  on: LocalDate;
  /** Of the present run; of all days together otherwise. */
  ofRun: boolean;
}

/** The milestones that are reached on days from one to another, as runs are now, the nearest first. */
export function milestonesOn(
  { recoveryStart, earlierRunsDays }: RecoveryRuns,
  from: LocalDate,
  to: LocalDate,
): Milestone[] {
  if (recoveryStart === null) return [];
  const reached = (start: LocalDate, ofRun: boolean): Milestone[] =>
    steps
      .map((step) => ({ ...step, on: reachedFrom(start, step), ofRun }))
      .filter(({ on }) => from <= on && on <= to);
  const ofRun = reached(recoveryStart, true);
  if (earlierRunsDays === 0) return ofRun;
  return [...ofRun, ...reached(addInterval(recoveryStart, { days: -earlierRunsDays }), false)];
}

/** The day of the next milestone after a day; null where no days are counted. */
export function nextMilestoneOn(runs: RecoveryRuns, today: LocalDate): LocalDate | null {
  const days = nextMilestones(runs, today).map(({ on }) => on);
  return days.sort()[0] ?? null;
}

/** The next milestone of all days together, and that of the present run where it is another. */
export function nextMilestones(
  { recoveryStart, earlierRunsDays }: RecoveryRuns,
  today: LocalDate,
): UpcomingMilestone[] {
  if (recoveryStart === null) return [];
  const next = (start: LocalDate, ofRun: boolean): UpcomingMilestone[] => {
    const step = steps.find((one) => reachedFrom(start, one) > today);
    if (!step) return [];
    return [{ __typename: 'UpcomingMilestone', ...step, on: reachedFrom(start, step), ofRun }];
  };
  const ofRun = next(recoveryStart, true);
  if (earlierRunsDays === 0) return ofRun;
  return [...ofRun, ...next(addInterval(recoveryStart, { days: -earlierRunsDays }), false)];
}
