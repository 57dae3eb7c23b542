import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { languageOf } from '../common/language.ts';
import type { AgreedTime } from '../appointments/agreed-times.rows.ts';
import { addRecurring, useZones, type RecurringEvent } from '../common/recurring-event.ts';
import type { HeldOccurrence } from '../sessions/session.rows.ts';

/** What a feed says: that something is held or agreed, and of no one what or with whom. */
const words = {
  en: { calendar: 'Calendar', group: 'Group', house: 'House meeting', appointment: 'Appointment' },
  es: { calendar: 'Calendario', group: 'Grupo', house: 'Reunión de la casa', appointment: 'Cita' },
};

/** What is held, agreed and kept. */
export interface CalendarContent {
  held: readonly HeldOccurrence[];
  agreed: readonly AgreedTime[];
  kept: readonly RecurringEvent[];
}

/** How often a calendar should ask again, in seconds. */
const ASK_AGAIN = 3600;
/** How long before an appointment a calendar reminds of it, in seconds: a day, and an hour. */
const REMIND_BEFORE = [86_400, 3600];

/**
 * A feed as RFC 5545. Each time that something is held stands by itself, as an instant: no rule and no zone
 * that a calendar could read in another way, and a change of the series shows with the next reading. Meetings
 * that somebody keeps are held by a rule and in a zone of their own, and go on for ever.
 */
export function icalendarOf(
  { held, agreed, kept }: CalendarContent,
  locale: string,
  now: string,
): string {
  const said = words[languageOf(locale)];
  const calendar = ical({
    name: said.calendar,
    prodId: { company: 'Holdfast', product: 'Calendar' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN,
  });
  useZones(calendar);
  for (const { seriesKey, residenceKey, date, startsAt, endsAt, state } of held) {
    calendar.createEvent({
      // The same also when the series is changed from some day on, and goes on as another piece.
      id: `${seriesKey}.${date}@holdfast`,
      stamp: new Date(now),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: residenceKey === null ? said.group : said.house,
      status: state === 'CANCELED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  for (const { key, startsAt, endsAt, isCanceled } of agreed) {
    const event = calendar.createEvent({
      id: `${key}@holdfast`,
      stamp: new Date(now),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: said.appointment,
      status: isCanceled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (isCanceled) continue;
    for (const trigger of REMIND_BEFORE) {
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: said.appointment });
    }
  }
  for (const event of kept) addRecurring(calendar, event, now);
  return calendar.toString();
}
