import { addInterval, type LocalDate } from '../common/local-date.ts';

export const LONGEST_NOTE = 500;
/** An episode from its first day on; `endedOn` null while it runs. */
export interface Episode {
  startedOn: LocalDate;
  endedOn: LocalDate | null;
}

/**
 * Whether two episodes of a member in a program lie over each other. On the last day of one the next may
 * begin; one of a single day takes that day. The constraint `enrollment_overlap` says the same.
 */
export function overlap(one: Episode, other: Episode): boolean {
  return one.startedOn < end(other) && other.startedOn < end(one);
}

const NEVER = '9999-12-31';

function end({ startedOn, endedOn }: Episode): LocalDate {
  if (endedOn === null) return NEVER;
  return endedOn > startedOn ? endedOn : addInterval(startedOn, { days: 1 });
}
