import { addInterval, daysBetween, type LocalDate } from '../common/local-date.ts';
import type { DaysAbstinent } from '../generated/schema.ts';

/** What is known of one of a member's days. */
export interface KnownDay {
  day: LocalDate;
  used: boolean;
}

/** Days that are looked at, both included. */
export interface DayWindow {
  from: LocalDate;
  to: LocalDate;
}

/** The last days up to today, none from before somebody came to the network. */
export function windowOf(days: number, enrolledOn: LocalDate, today: LocalDate): DayWindow {
  const from = addInterval(today, { days: 1 - days });
  return { from: from < enrolledOn ? enrolledOn : from, to: today };
}

/**
 * Percent days abstinent, of the days about which something is known. A day is counted once, however often
 * it was told of; use told by anybody makes it a day of use.
 */
export function daysAbstinent(
  known: readonly KnownDay[],
  { from, to }: DayWindow,
): Omit<DaysAbstinent, '__typename'> {
  const inWindow = known.filter(({ day }) => from <= day && day <= to);
  const answered = new Set(inWindow.map(({ day }) => day));
  const used = new Set(inWindow.flatMap((one) => (one.used ? [one.day] : [])));
  const [daysAnswered, abstinentDays] = [answered.size, answered.size - used.size];
  const percent =
    daysAnswered === 0 ? null : Math.round((abstinentDays / daysAnswered) * 1000) / 10;
  return { percent, abstinentDays, daysAnswered, daysDue: Math.max(0, daysBetween(from, to) + 1) };
}
