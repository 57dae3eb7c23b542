import { dateFormat } from '../../../composables/formatters.ts';
import { addDays } from '../../../composables/zone-days.ts';

export type CalendarView = 'month' | 'week' | 'agenda';
export const VIEWS: readonly CalendarView[] = ['month', 'week', 'agenda'];

/** How many days an agenda looks ahead. */
const AGENDA_DAYS = 28;

/** Days of a calendar, from one to another, the last not included. */
export interface DayRange {
  from: string;
  to: string;
}

/** The days that a view shows around one: whole weeks, from Sunday on. */
export function rangeOf(view: CalendarView, day: string): DayRange {
  if (view === 'agenda') return { from: day, to: addDays(day, AGENDA_DAYS) };
  if (view === 'week') return { from: weekStart(day), to: addDays(weekStart(day), 7) };
  const first = `${day.slice(0, 8)}01`;
  return { from: weekStart(first), to: addDays(weekStart(first), 42) };
}

/** What is shown, in words: November 2026; Nov 22 – 28, 2026; Nov 25 – Dec 22, 2026. */
export function rangeTitle(view: CalendarView, day: string, locale: string): string {
  const date = (of: string) => new Date(`${of}T00:00:00Z`);
  if (view === 'month') {
    const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    return dateFormat(locale, options).format(date(day));
  }
  const { from, to } = rangeOf(view, day);
  const format = dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(date(from), date(addDays(to, -1)));
}

/** The day that a view goes to, so many steps on. */
export function stepFrom(view: CalendarView, day: string, steps: number): string {
  if (view === 'agenda') return addDays(day, AGENDA_DAYS * steps);
  if (view === 'week') return addDays(day, 7 * steps);
  const month = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + steps);
  return month.toISOString().slice(0, 10);
}

/** A span of moments that holds these days in any zone: more is read than shown. */
export function spanOf({ from, to }: DayRange): DayRange {
  return { from: `${addDays(from, -1)}T00:00:00.000Z`, to: `${addDays(to, 1)}T00:00:00.000Z` };
}

function weekStart(day: string): string {
  return addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
}
