import { RRuleTemporal } from 'rrule-temporal';
import { later } from './instant.ts';
import { addInterval, daysBetween, type Interval, type LocalDate } from './local-date.ts';
import { codeFromIso, type IsoWeekday } from './weekday.ts';

/**
 * When something is held: a wall time in a zone, repeated by a rule. What is stored is what people
 * say ("Sundays at 18:00 in Los Angeles"), so that it survives every change of the clocks.
 */
export interface Schedule {
  /** RFC 5545 RRULE value without the `RRULE:`; null is by appointment, with no occurrences. */
  rrule: string | null;
  /** Wall time `HH:MM`; null with a null rule. */
  startTime: string | null;
  /** Minutes of elapsed time, so that an end is right on the night the clocks change. */
  durationMinutes: number;
  /** IANA zone of the wall time. */
  timeZone: string;
  /**
   * Local date the rule counts from, `YYYY-MM-DD`. Needed where the rule alone does not say the
   * days: INTERVAL, COUNT, "monthly" without a day. Null for the weekly meetings of a feed.
   */
  startsOn?: string | null;
  /** Local dates on which it is not held, `YYYY-MM-DD`. */
  exceptions?: readonly string[];
}

/** One time it is held; the instants are RFC 3339 in UTC. */
export interface Occurrence {
  startsAt: string;
  endsAt: string;
  /** The local date of the start. */
  localDate: string;
}

/**
 * A weekly rule needs no first date: any Monday will do. Feeds give none.
 */
const ANY_MONDAY = '2000-01-03';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How many days ahead is looked for the next time: most meetings are held within a week, and not every rule has one. */
export const LOOKED_THROUGH = [8, 64, 512, 1827];
/** 28 years, in days: as far as days and dates of the week come round again. */
export const FARTHEST = 10_228;
/** By the month and the year. */
const LONG_LOOKED_THROUGH = [...LOOKED_THROUGH, FARTHEST];

/** `FREQ=WEEKLY;BYDAY=MO,WE`. Null for no day: by appointment. */
export function weeklyRule(weekdays: readonly IsoWeekday[]): string | null {
  if (weekdays.length === 0) return null;
  return `FREQ=WEEKLY;BYDAY=${weekdays.toSorted((a, b) => a - b).map(codeFromIso)}`;
}

/**
 * The next times it is held, starting strictly after an instant, in order. Not every rule has a day at all (the 31st,
 * every twelfth month from February): what has none within five years, and by the month or the year within 28, is
 * not held any more.
 *
 * A wall time that the spring change skips is not held that day, and one that the autumn change
 * repeats is held the first time: RFC 5545 section 3.3.10, which calendars that subscribe to our
 * export follow as well.
 */
export function nextOccurrences(schedule: Schedule, after: string, count: number): Occurrence[] {
  const rule = ruleNear(schedule, after);
  const found: Occurrence[] = [];
  let from = Date.parse(after);
  while (rule && found.length < count) {
    const start = nextStart(rule, from);
    if (!start) break;
    found.push(occurrence(start, schedule.durationMinutes));
    from = start.epochMilliseconds;
  }
  return found;
}

/** The times it is held that start in a span, the first instant included, in order. */
export function occurrencesBetween(schedule: Schedule, from: string, to: string): Occurrence[] {
  const rule = ruleNear(schedule, from);
  const end = Date.parse(to);
  if (!rule || end <= Date.parse(from)) return [];
  return startsBetween(rule, Date.parse(from), end).map((start) =>
    occurrence(start, schedule.durationMinutes),
  );
}

/** The time under way at an instant, its start included and its end not; of two that overlap the first. */
export function occurrenceAt(schedule: Schedule, at: string): Occurrence | null {
  const begin = later(at, 1 - schedule.durationMinutes * MINUTE);
  return occurrencesBetween(schedule, begin, later(at, 1))[0] ?? null;
}

type Start = ReturnType<RRuleTemporal['all']>[number];

/** The first instant included, the last one not. */
const startsBetween = (rule: RRuleTemporal, from: number, to: number): Start[] =>
  rule.between(new Date(from), new Date(to), true).filter((start) => start.epochMilliseconds < to);

/** A search that has an end, unlike the library's own, which goes on for thousands of years. */
function nextStart(rule: RRuleTemporal, after: number): Start | undefined {
  const { freq, dtstart } = rule.options();
  const begin = Math.max(after + 1, dtstart.epochMilliseconds);
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY';
  let from = begin;
  for (const days of isLong ? LONG_LOOKED_THROUGH : LOOKED_THROUGH) {
    const to = begin + days * DAY;
    const [start] = startsBetween(rule, from, to);
    if (start) return start;
    from = to;
  }
  return undefined;
}

/**
 * The rule, counted from shortly before an instant where that gives the same days: from years ago a
 * search costs more than everything else about a meeting.
 */
function ruleNear(schedule: Schedule, instant: string): RRuleTemporal | null {
  const { rrule, startTime, startsOn } = schedule;
  if (rrule === null || startTime === null) return null;
  const first = startsOn ?? ANY_MONDAY;
  const period = periodOf(rrule, first);
  let periods = period ? periodsUntil(first, period, instant.slice(0, 10)) : 0;
  for (; period && periods > 0; periods -= 1) {
    const rule = ruleFrom(
      { ...schedule, rrule, startTime },
      addInterval(first, times(period, periods)),
    );
    // On a night that skips this hour the rule would take the moved one for its own.
    if (rule.options().dtstart.toPlainTime().toString().startsWith(startTime.slice(0, 5)))
      return rule;
  }
  return ruleFrom({ ...schedule, rrule, startTime }, first);
}

/**
 * What the first date can be moved by without a day coming or going: whole intervals, on the same
 * weekday, or on the same day of a month that every month has. Null where each occurrence counts
 * (COUNT), or the weekday is the first date's own and the day is not (BYWEEKNO).
 */
function periodOf(rrule: string, first: LocalDate): Interval | null {
  if (/COUNT=|BYWEEKNO=/.test(rrule)) return null;
  const interval = Number(/INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1);
  const frequency = /FREQ=([A-Z]+)/.exec(rrule)?.[1];
  if (frequency === 'DAILY' || frequency === 'WEEKLY') return { days: 7 * interval };
  if (Number(first.slice(8)) > 28) return null;
  return { months: frequency === 'YEARLY' ? 12 * interval : interval };
}

/** How many whole periods lie before a day, less one: the zone may shift the day, and BYSETPOS needs a whole one. */
function periodsUntil(first: LocalDate, { days, months = 0 }: Interval, day: LocalDate): number {
  const length = days ?? months * 31;
  return Math.floor((daysBetween(first, day) - 2) / length) - 1;
}

const times = ({ days = 0, months = 0 }: Interval, periods: number): Interval => ({
  days: days * periods,
  months: months * periods,
});

type Held = Schedule & { rrule: string; startTime: string };

function ruleFrom(schedule: Held, first: LocalDate): RRuleTemporal {
  const { rrule, startTime, timeZone, exceptions = [] } = schedule;
  const local = (date: string) =>
    `${date.replaceAll('-', '')}T${startTime.slice(0, 5).replace(':', '')}00`;
  const lines = [`DTSTART;TZID=${timeZone}:${local(first)}`, `RRULE:${rrule}`];
  if (exceptions.length > 0) {
    lines.push(`EXDATE;TZID=${timeZone}:${exceptions.map(local).join(',')}`);
  }
  return new RRuleTemporal({ rruleString: lines.join('\n') });
}

function occurrence(start: Start, durationMinutes: number): Occurrence {
  return {
    startsAt: start.toInstant().toString(),
    endsAt: start.add({ minutes: durationMinutes }).toInstant().toString(),
    localDate: start.toPlainDate().toString(),
  };
}
