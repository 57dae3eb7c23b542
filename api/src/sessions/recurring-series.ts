import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import { nextOccurrences } from '../common/recurrence.ts';
import type { MovedOccurrence, RecurringEvent } from '../common/recurring-event.ts';
import {
  computedOn,
  occurrenceOn,
  type HeldOccurrence,
  type OccurrenceRow,
  type SessionRow,
} from './occurrences.ts';
import { scheduleOf } from './schedule-rules.ts';

const DAY = 86_400_000;

/**
 * A series as calendars have it: its rule, the days on which it is not held, and the times it was moved to.
 * @param rows what single times of it say otherwise
 * @returns undefined for one that is held on no day
 */
export function recurringOf(
  session: SessionRow,
  rows: readonly OccurrenceRow[],
): RecurringEvent | undefined {
  const { time_zone: timeZone, duration_minutes: durationMinutes } = session;
  const schedule = scheduleOf({
    startsOn: session.starts_on,
    startTime: session.start_time,
    durationMinutes,
    timeZone,
    rrule: session.rrule,
    // What is not held is said beside the rule: it is a time of it all the same.
    exceptions: [],
  });
  const before = later(`${session.starts_on}T00:00:00Z`, -DAY);
  const [first] = nextOccurrences(schedule, before, 1);
  if (!first || (session.ends_on !== null && first.localDate > session.ends_on)) return undefined;
  const ofRule = rows.filter((row) => computedOn(session, row.on_date));
  const isCanceled = (row: OccurrenceRow) => row.state === 'CANCELED';
  const changed = ofRule.filter((row) => !isCanceled(row) && row.starts_at !== null);
  return {
    uid: `${session.id}.group@holdfast`,
    sequence: session.version,
    summary: session.title,
    location: session.room,
    startsOn: first.localDate,
    startTime: schedule.startTime,
    durationMinutes,
    timeZone,
    rrule: session.rrule,
    endsOn: session.ends_on,
    exceptions: [
      ...session.exceptions,
      ...ofRule.filter(isCanceled).map((row) => row.on_date),
    ].toSorted(),
    moved: changed.flatMap((row) => {
      const held = occurrenceOn(session, row, row.on_date);
      return held ? [movedOf(held, timeZone)] : [];
    }),
  };
}

/** One time as it is held, on the clock of its series. */
function movedOf(held: HeldOccurrence, timeZone: string): MovedOccurrence {
  return {
    date: held.date,
    startsOn: localDay(held.startsAt, timeZone),
    startTime: new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(held.startsAt)),
    durationMinutes: held.durationMinutes,
    summary: held.title,
    location: held.room,
  };
}
