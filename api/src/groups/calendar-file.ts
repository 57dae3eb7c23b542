import ical, { ICalCalendarMethod } from 'ical-generator';
import { addRecurring, useZones, type RecurringEvent } from '../common/recurring-event.ts';
import type { MeetingCalendar } from '../generated/schema.ts';

/** Series as a file for a calendar, under a name that tells of nothing. */
export function calendarFile(events: readonly RecurringEvent[], stamp: string): MeetingCalendar {
  const calendar = ical({
    prodId: { company: 'Holdfast', product: 'Calendar' },
    method: ICalCalendarMethod.PUBLISH,
  });
  useZones(calendar);
  for (const event of events) addRecurring(calendar, event, stamp);
  return {
    fileName: 'calendar.ics',
    mediaType: 'text/calendar',
    content: Buffer.from(calendar.toString()).toString('base64'),
  };
}
