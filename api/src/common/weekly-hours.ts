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

/** What is wrong with the hours of a week: too many, or, each at its place, turned around or over what stands before. */
export function checkWeeklyHours(weekly: readonly WeeklyHours[], field: string[]): UserError[] {
  const tooMany = checkCount(weekly, MOST_HOURS, field);
  if (tooMany.length > 0) return tooMany;
  return weekly.flatMap((hours, i) => {
    const at = [...field, String(i)];
    if (minutesOf(hours.until) <= minutesOf(hours.from)) {
      return [userError('INVALID', [...at, 'until'], 'Later than `from`.')];
    }
    const isOver = weekly.slice(0, i).some((before) => areOver(hours, before));
    return isOver ? [userError('INVALID', at, 'Not over other hours of its day.')] : [];
  });
}

const areOver = (one: WeeklyHours, other: WeeklyHours): boolean =>
  other.weekday === one.weekday &&
  minutesOf(one.from) < minutesOf(other.until) &&
  minutesOf(other.from) < minutesOf(one.until);

/** The minutes from the beginning of a day, of `HH:MM` or `HH:MM:SS`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
