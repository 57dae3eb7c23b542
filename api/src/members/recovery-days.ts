import { daysBetween } from '../common/local-date.ts';

/** Runs in recovery, condensed: the one that goes on, the longest ended one, and all ended ones. */
export interface RecoveryRuns {
  /** First day of the current run; null when none was ever stated. */
  recoveryStart: string | null;
  /** Days of the longest ended run. */
  longestRunDays: number;
  /** Days of all ended runs together. */
  earlierRunsDays: number;
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
