/** A calendar day in the member's own time zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A span of the calendar; months are counted before days. */
export interface Interval {
  months?: number;
  days?: number;
}

const millisecondsADay = 86_400_000;

/** Adds to a day. A month that is too short ends the step on its last day: Jan 31 + 1 month = Feb 28. */
export function addInterval(date: LocalDate, { months = 0, days = 0 }: Interval): LocalDate {
  const from = midnight(date);
  const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0));
  const day = Math.min(from.getUTCDate(), lastDay.getUTCDate()) + days;
  const to = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), day));
  return to.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnight(to).getTime() - midnight(from).getTime()) / millisecondsADay;
}

function midnight(date: LocalDate): Date {
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`not a calendar day: ${date}`);
  return parsed;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment (RFC 3339) in a time zone. */
export function localDay(moment: string, timeZone: string): LocalDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(new Date(moment));
}
