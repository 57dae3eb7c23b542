import { daysBetween, addInterval } from '../common/local-date.ts';

/** Runs in recovery, condensed: the one that goes on, the longest ended one, and all ended ones. */
export interface RecoveryRuns {
  /** First day of the current run; null when none was ever stated. */
  recoveryStart: string | null;
  /** Days of the longest ended run. */
  longestRunDays: number;
  /** Days of all ended runs together. */
  earlierRunsDays: number;
}

/**
 * The runs after use on a day. The current run ends with the day before; the next begins with the day
 * after. Use before the current run changes nothing: those days were never counted.
 */
export function afterUse(runs: RecoveryRuns, day: string): RecoveryRuns {
  const { recoveryStart } = runs;
  if (recoveryStart === null || day < recoveryStart) return runs;
  const length = daysBetween(recoveryStart, day);
  return {
    recoveryStart: addInterval(day, { days: 1 }),
    longestRunDays: Math.max(runs.longestRunDays, length),
    earlierRunsDays: runs.earlierRunsDays + length,
  };
}

/** Days in recovery on a day, that day not counted; null when no start was stated. */
export function recoveryDays(
  runs: RecoveryRuns,
  today: string,
): { current: number; longest: number; cumulative: number } | null {
  if (runs.recoveryStart === null) return null;
  const current = Math.max(0, daysBetween(runs.recoveryStart, today));
  return {
    current,
    longest: Math.max(runs.longestRunDays, current),
    cumulative: runs.earlierRunsDays + current,
  };
}
