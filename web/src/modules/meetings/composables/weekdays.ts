import type { Weekday } from '../../../generated/graphql.ts';

/** As the schema orders them. */
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** The week beginning with a day: `TUESDAY` gives Tuesday to Monday. */
export function weekFrom(first: Weekday): Weekday[] {
  const index = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(index), ...WEEKDAYS.slice(0, index)];
}

/** Days in a row as their first and last: Monday to Friday and Sunday give two spans. */
export function weekdaySpans(weekdays: readonly Weekday[]): Weekday[][] {
  const spans: Weekday[][] = [];
  for (const weekday of WEEKDAYS.filter((day) => weekdays.includes(day))) {
    const last = spans.at(-1);
    const end = last?.at(-1);
    if (last && end && WEEKDAYS.indexOf(weekday) === WEEKDAYS.indexOf(end) + 1) {
      last[1] = weekday;
    } else {
      spans.push([weekday]);
    }
  }
  return spans;
}

/** The day of the week of a calendar day such as `2026-03-01`. */
export function weekdayOf(date: string): Weekday {
  const fromSunday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(fromSunday + 6) % 7] ?? 'MONDAY';
}
