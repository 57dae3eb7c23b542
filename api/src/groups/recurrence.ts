import { RRuleTemporal } from 'rrule-temporal';
import { codeFromIso, type IsoWeekday } from './feeds/weekday.ts';

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

export type RecurrenceProblem = 'RRULE_INVALID' | 'RRULE_NEEDS_START';

/**
 * A weekly rule needs no first date: any Monday will do. Feeds give none.
 */
const ANY_MONDAY = '2000-01-03';
const RULE_TEXT = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/;
const TIME_PART = /BY(HOUR|MINUTE|SECOND)=/;
const COUNTED_FROM_START = /COUNT=|INTERVAL=(?!1(;|$))/;
const DAY_IN_RULE = /FREQ=DAILY|BYDAY=|BYMONTHDAY=|BYYEARDAY=/;

/** `FREQ=WEEKLY;BYDAY=MO,WE`. Null for no day: by appointment. */
export function weeklyRule(weekdays: readonly IsoWeekday[]): string | null {
  if (weekdays.length === 0) return null;
  return `FREQ=WEEKLY;BYDAY=${weekdays.toSorted((a, b) => a - b).map(codeFromIso)}`;
}

/**
 * What is wrong with a rule that a person wrote; null when nothing is. Times of day in the rule are
 * refused: the time is the schedule's own.
 */
export function recurrenceProblem(
  rrule: string,
  startsOn: string | null = null,
): RecurrenceProblem | null {
  if (!RULE_TEXT.test(rrule) || TIME_PART.test(rrule)) return 'RRULE_INVALID';
  const dependsOnStart = COUNTED_FROM_START.test(rrule) || !DAY_IN_RULE.test(rrule);
  if (dependsOnStart && startsOn === null) return 'RRULE_NEEDS_START';
  try {
    // "30 February" is well formed and never comes: only looking for it shows that.
    const first = ruleOf({
      rrule,
      startTime: '12:00',
      durationMinutes: 60,
      timeZone: 'UTC',
      startsOn,
    });
    return first?.next(new Date(`${startsOn ?? ANY_MONDAY}T00:00:00Z`)) ? null : 'RRULE_INVALID';
  } catch {
    return 'RRULE_INVALID';
  }
}

/**
 * The next times it is held, starting strictly after an instant, in order.
 *
 * A wall time that the spring change skips is not held that day, and one that the autumn change
 * repeats is held the first time: RFC 5545 section 3.3.10, which calendars that subscribe to our
 * export follow as well.
 */
export function nextOccurrences(schedule: Schedule, after: string, count: number): Occurrence[] {
  const rule = ruleOf(schedule);
  const found: Occurrence[] = [];
  let from = new Date(after);
  while (rule && found.length < count) {
    const start = rule.next(from);
    if (!start) break;
    found.push(occurrence(start, schedule.durationMinutes));
    from = new Date(start.epochMilliseconds);
  }
  return found;
}

/** Those that start at or after `from` and before `to`, in order. */
export function occurrencesBetween(schedule: Schedule, from: string, to: string): Occurrence[] {
  const starts = ruleOf(schedule)?.between(new Date(from), new Date(to), true) ?? [];
  const end = Date.parse(to);
  return starts
    .filter((start) => start.epochMilliseconds < end)
    .map((start) => occurrence(start, schedule.durationMinutes));
}

/** The one under way at an instant: begun, also yesterday, and not yet over. Null when none is. */
export function occurrenceAt(schedule: Schedule, at: string): Occurrence | null {
  const now = new Date(at);
  const start = ruleOf(schedule)?.previous(now, true);
  if (!start) return null;
  const running = occurrence(start, schedule.durationMinutes);
  return Date.parse(running.endsAt) > now.getTime() ? running : null;
}

type Start = ReturnType<RRuleTemporal['all']>[number];

function ruleOf(schedule: Schedule): RRuleTemporal | null {
  const { rrule, startTime, timeZone, startsOn, exceptions = [] } = schedule;
  if (rrule === null || startTime === null) return null;
  const local = (date: string) =>
    `${date.replaceAll('-', '')}T${startTime.slice(0, 5).replace(':', '')}00`;
  const lines = [`DTSTART;TZID=${timeZone}:${local(startsOn ?? ANY_MONDAY)}`, `RRULE:${rrule}`];
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
