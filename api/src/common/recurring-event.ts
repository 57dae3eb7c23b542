import type { ICalCalendar, ICalEventData } from 'ical-generator';
import { RRuleTemporal } from 'rrule-temporal';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import { occurrencesBetween } from './recurrence.ts';

/** What is held again and again, on the clock of its zone. */
export interface RecurringEvent {
  /** Unique for good, also elsewhere: with a domain behind it. */
  uid: string;
  summary: string;
  location?: string | null;
  url?: string | null;
  /** The first date the rule holds, `YYYY-MM-DD`. */
  startsOn: string;
  /** Wall time `HH:MM`. */
  startTime: string;
  durationMinutes: number;
  /** IANA zone of dates and times. */
  timeZone: string;
  /** RFC 5545 RRULE value without the `RRULE:` and without UNTIL; null for what is held once. */
  rrule: string | null;
  /** The last date it may be held on. */
  endsOn?: string | null;
  /** Dates by the rule on which it is not held. */
  exceptions?: readonly string[];
  /** Dates by the rule that are held at another time. */
  moved?: readonly MovedOccurrence[];
  /** Grows with each change, so that a calendar takes the new for the old. */
  sequence?: number;
}

/** One time of a series that is held otherwise. */
export interface MovedOccurrence extends Partial<Pick<RecurringEvent, 'summary' | 'location'>> {
  /** The date that the rule gives. */
  date: string;
  startsOn: string;
  startTime: string;
  durationMinutes: number;
}

type Moment = ReturnType<RRuleTemporal['all']>[number];

/**
 * Writes a series as RFC 5545 has it: DTSTART on its zone's clock, the rule, EXDATE for dates on which it is not
 * held, and an event of its own with RECURRENCE-ID for each that was moved. The calendar needs `useZones`.
 */
export function addRecurring(calendar: ICalCalendar, event: RecurringEvent, stamp: string): void {
  const { uid, summary, location, url, startsOn, startTime, durationMinutes, timeZone } = event;
  const { sequence = 0 } = event;
  const said: ICalEventData = {
    id: uid,
    sequence,
    stamp: new Date(stamp),
    summary,
    timezone: timeZone,
    location: location ?? null,
    url: url ?? null,
    start: '',
  };
  const at = (date: string, time = startTime) => wallMoment(date, time, timeZone);
  const start = at(startsOn);
  calendar.createEvent({
    ...said,
    start,
    end: start.add({ minutes: durationMinutes }),
    repeating: ruleLines(event),
  });
  for (const { date, ...moved } of event.moved ?? []) {
    const begins = at(moved.startsOn, moved.startTime);
    calendar.createEvent({
      ...said,
      summary: moved.summary ?? summary,
      location: moved.location ?? location ?? null,
      start: begins,
      end: begins.add({ minutes: moved.durationMinutes }),
      recurrenceId: at(date),
    });
  }
}

/** Each zone that is named is described as well, for calendars that do not know it. */
export function useZones(calendar: ICalCalendar): void {
  calendar.timezone({ name: null, generator: (zone) => zoneOf(zone) });
}

/** By the name that the events have: of a zone with several names the library describes the newest. */
function zoneOf(zone: string): string | null {
  const [block] = [zoneBlock(zone)].flat();
  return block?.replaceAll(/^(TZID|X-LIC-LOCATION):[^\r\n]*/gm, `$1:${zone}`) ?? null;
}

function ruleLines(event: RecurringEvent): string | null {
  const { rrule, exceptions = [], startTime, timeZone } = event;
  if (rrule === null) return null;
  const lines = [`RRULE:${endingRule({ ...event, rrule })}`];
  const at = exceptions.map((date) => wallText(date, startTime));
  if (at.length > 0) lines.push(`EXDATE;TZID=${timeZone}:${at.join(',')}`);
  return lines.join('\r\n');
}

/** The rule with its last date: a series counts its times or has a day on which it ends, never both. */
function endingRule(event: RecurringEvent & { rrule: string }): string {
  const { rrule, endsOn, startsOn, timeZone } = event;
  if (endsOn == null) return rrule;
  const end = wallMoment(endsOn, '23:59', timeZone).toInstant();
  if (!rrule.includes('COUNT=')) {
    return `${rrule};UNTIL=${end.toString().replaceAll(/[-:]|\.\d+/g, '')}`;
  }
  const all = { ...event, exceptions: [] };
  const from = wallMoment(startsOn, '00:00', timeZone).toInstant().toString();
  const times = occurrencesBetween(all, from, end.toString()).length;
  return rrule.replace(/COUNT=\d+/, `COUNT=${String(times)}`);
}

const wallText = (date: string, time: string) =>
  `${date.replaceAll('-', '')}T${time.slice(0, 5).replace(':', '')}00`;

/** A moment by the clock of a zone, as the library of rules reads it. */
function wallMoment(date: string, time: string, timeZone: string): Moment {
  const start = `DTSTART;TZID=${timeZone}:${wallText(date, time)}`;
  const [moment] = new RRuleTemporal({ rruleString: `${start}\nRRULE:FREQ=DAILY;COUNT=1` }).all();
  if (!moment) throw new Error('A rule that holds once has a first time.');
  return moment;
}
