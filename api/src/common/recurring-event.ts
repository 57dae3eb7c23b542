import type { ICalCalendar, ICalEventData } from 'ical-generator';
import { RRuleTemporal } from 'rrule-temporal';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';

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
  /** RFC 5545 RRULE value without the `RRULE:`; null for what is held once. */
  rrule: string | null;
  /** Dates by the rule on which it is not held. */
  exceptions?: readonly string[];
  /** Dates by the rule that are held at another time. */
  moved?: readonly MovedOccurrence[];
}

/** One time of a series that is held otherwise. */
export interface MovedOccurrence {
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
  const said: ICalEventData = {
    id: uid,
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
    const end = begins.add({ minutes: moved.durationMinutes });
    calendar.createEvent({ ...said, start: begins, end, recurrenceId: at(date) });
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

function ruleLines({ rrule, exceptions = [], startTime, timeZone }: RecurringEvent): string | null {
  if (rrule === null) return null;
  const lines = [`RRULE:${rrule}`];
  const at = exceptions.map((date) => wallText(date, startTime));
  if (at.length > 0) lines.push(`EXDATE;TZID=${timeZone}:${at.join(',')}`);
  return lines.join('\r\n');
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
