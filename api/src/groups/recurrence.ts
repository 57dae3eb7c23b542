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

/**
 * A weekly rule needs no first date: any Monday will do. Feeds give none.
 */
const ANY_MONDAY = '2000-01-03';

/** `FREQ=WEEKLY;BYDAY=MO,WE`. Null for no day: by appointment. */
export function weeklyRule(weekdays: readonly IsoWeekday[]): string | null {
  if (weekdays.length === 0) return null;
  return `FREQ=WEEKLY;BYDAY=${weekdays.toSorted((a, b) => a - b).map(codeFromIso)}`;
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
