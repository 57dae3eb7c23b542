import { addInterval, daysBetween, type LocalDate } from '../common/local-date.ts';
import type { RecoveryRuns } from './recovery-days.ts';

/** A run in recovery. */
export interface Episode {
  id: string;
  /** First day. */
  startedOn: LocalDate;
  /** The day of use after its last day; null while it goes on. */
  endedOn: LocalDate | null;
  /** The key of the slip that ended it. */
  endedBy: string | null;
}

/** What a day of use does to the run it falls into. */
export interface Split {
  ended: Episode;
  begun: Episode;
}

/**
 * Splits the run that a day of use falls into, whenever it is told: the run ends with the day before, and
 * what comes after is a run of its own. Undefined where the day is of no run: told before, or from before
 * days were counted. So the order of telling does not matter, and telling twice changes nothing.
 *
 * A run that is ended on its first day stays with no days, so that each slip ends exactly one run.
 */
export function afterUse(
  episodes: readonly Episode[],
  day: LocalDate,
  slipId: string,
  newId: string,
): Split | undefined {
  const hit = episodes.find(
    ({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day < endedOn),
  );
  if (!hit) return undefined;
  return {
    ended: { ...hit, endedOn: day, endedBy: slipId },
    begun: { ...hit, id: newId, startedOn: addInterval(day, { days: 1 }) },
  };
}

/** The sums of runs that a member's row holds, for lists. */
export function runsOf(episodes: readonly Episode[]): RecoveryRuns {
  const lengths = episodes.flatMap(({ startedOn, endedOn }) =>
    endedOn === null ? [] : [daysBetween(startedOn, endedOn)],
  );
  return {
    recoveryStart: episodes.find(({ endedOn }) => endedOn === null)?.startedOn ?? null,
    longestRunDays: Math.max(0, ...lengths),
    earlierRunsDays: lengths.reduce((sum, length) => sum + length, 0),
  };
}

/**
 * Runs that come to these sums, newest first: the one that goes on, and before it the ended ones, none
 * longer than the longest.
 */
export function episodesOf(runs: RecoveryRuns, newId: () => string): Episode[] {
  const { recoveryStart, longestRunDays, earlierRunsDays } = runs;
  if (recoveryStart === null) return [];
  const episodes: Episode[] = [
    { id: newId(), startedOn: recoveryStart, endedOn: null, endedBy: null },
  ];
  let end = addInterval(recoveryStart, { days: -1 });
  for (let left = longestRunDays === 0 ? 0 : earlierRunsDays; left > 0;) {
    const length = Math.min(longestRunDays, left);
    const startedOn = addInterval(end, { days: -length });
    episodes.push({ id: newId(), startedOn, endedOn: end, endedBy: null });
    end = addInterval(startedOn, { days: -1 });
    left -= length;
  }
  return episodes;
}
