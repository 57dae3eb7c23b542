import { addInterval, type LocalDate } from './local-date.ts';
import { Refusal, userError } from './user-error.ts';

/** How far back a beginning or an end may be recorded, in days. */
const LONGEST_BACK = 366;
/** How far ahead something may be agreed, in days. */
const LONGEST_AHEAD = 366;

/** A day that is agreed. @throws Refusal when it has passed or lies more than a year ahead */
export function agreedDay(
  day: LocalDate | null | undefined,
  today: LocalDate,
  field: string[],
): LocalDate | null {
  if (day == null) return null;
  if (day < today || day > addInterval(today, { days: LONGEST_AHEAD })) {
    const message = `From today to ${String(LONGEST_AHEAD)} days from now.`;
    throw new Refusal(userError('OUT_OF_RANGE', field, message));
  }
  return day;
}

/**
 * A day on which something happened; today when none is said.
 * @param first nothing can have happened before it
 * @throws Refusal when it lies ahead, more than a year back, or before `first`
 */
export function pastDay(
  day: LocalDate | null | undefined,
  today: LocalDate,
  field: string[],
  first: LocalDate | null = null,
): LocalDate {
  const on = day ?? today;
  const earliest = first ?? addInterval(today, { days: -LONGEST_BACK });
  if (on > today || on < earliest) {
    // The first day is a member's own, and is not told.
    const since = first === null ? `${String(LONGEST_BACK)} days back` : 'when it began';
    throw new Refusal(userError('OUT_OF_RANGE', field, `From ${since} to today.`));
  }
  return on;
}
