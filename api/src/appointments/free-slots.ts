import { later } from '../common/instant.ts';
import type { LocalDate } from '../common/local-date.ts';
import { occurrencesBetween, weeklyRule } from '../common/recurrence.ts';
import type { IsoWeekday } from '../common/weekday.ts';
import { minutesOf, type WeeklyHours } from '../common/weekly-hours.ts';
import { Weekday } from '../generated/schema.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST = 200;
const weekdays = Object.values(Weekday);

/** A stretch of time; the instants are RFC 3339 in UTC. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** When somebody may be booked, and when they are taken. */
export interface Availability {
  timeZone: string;
  weekly: readonly WeeklyHours[];
  /** First and last days. */
  absences: readonly { from: LocalDate; to: LocalDate }[];
  busy: readonly Span[];
}

/**
 * The slots of a length in which somebody is free, by start: one after the other from the beginning of
 * each of their hours. Hours keep to the wall clock across a change of the clocks.
 */
export function freeSlots(
  { timeZone, weekly, absences, busy }: Availability,
  { from, to, minutes }: { from: string; to: string; minutes: number },
): Span[] {
  const isAway = (day: LocalDate) => absences.some((away) => away.from <= day && day <= away.to);
  const taken = busy.map(
    ({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)] as const,
  );
  const [first, last, length] = [Date.parse(from), Date.parse(to), minutes * MINUTE];
  const starts = weekly.flatMap((hours) =>
    occurrencesBetween(scheduleOf(hours, timeZone), later(from, -DAY), to)
      .filter(({ localDate }) => !isAway(localDate))
      .flatMap(({ startsAt, endsAt }) => {
        const [begin, end] = [Date.parse(startsAt), Date.parse(endsAt)];
        const count = Math.max(0, Math.floor((end - begin) / length));
        return Array.from({ length: count }, (_, n) => begin + n * length);
      }),
  );
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .filter((start) => start >= first && start < last)
    .filter((start) => taken.every(([begin, end]) => start + length <= begin || start >= end))
    .slice(0, MOST)
    .map((start) => ({
      startsAt: moment(start),
      endsAt: moment(start + length),
    }));
}

/** Written as the database writes it, which has no fraction where there is none. */
const moment = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

function scheduleOf({ weekday, from, until }: WeeklyHours, timeZone: string) {
  return {
    rrule: weeklyRule([(weekdays.indexOf(weekday) + 1) as IsoWeekday]),
    startTime: from.slice(0, 5),
    durationMinutes: minutesOf(until) - minutesOf(from),
    timeZone,
  };
}
