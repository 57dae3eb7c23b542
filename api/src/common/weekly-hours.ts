import type { UserError, Weekday } from '../generated/schema.ts';
import { checkCount } from './bounds.ts';
import { userError } from './user-error.ts';

const MOST_HOURS = 50;

/** Hours of a weekday, by the clock on the wall. */
export interface WeeklyHours {
  weekday: Weekday;
  from: string;
  until: string;
}

/** What is wrong with the hours of a week: too many, turned around, or over each other. */
export function checkWeeklyHours(weekly: readonly WeeklyHours[], field: string[]): UserError[] {
  const turned = weekly.some(({ from, until }) => minutesOf(until) <= minutesOf(from));
  const overlap = weekly.some((one, i) =>
    weekly
      .slice(i + 1)
      .some(
        (other) =>
          other.weekday === one.weekday &&
          minutesOf(one.from) < minutesOf(other.until) &&
          minutesOf(other.from) < minutesOf(one.until),
      ),
  );
  return [
    ...checkCount(weekly, MOST_HOURS, field),
    ...(turned || overlap
      ? [
          userError(
            'INVALID',
            field,
            'Each begins before it ends, and none is over another of its day.',
          ),
        ]
      : []),
  ];
}

/** The minutes from the beginning of a day, of `HH:MM` or `HH:MM:SS`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
