import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Context } from '../../app/operation-context.ts';
import { badInput } from '../../common/api-error.ts';
import { keyOf } from '../../common/ids.ts';
import { isLanguage } from '../../common/language.ts';
import type { MeetingCalendar, QueryMeetingCalendarArgs } from '../../generated/schema.ts';
import { addRecurring, useZones } from '../../common/recurring-event.ts';
import { meetingEvent } from './meeting-event.ts';

/**
 * A meeting as a file for a calendar.
 * @returns null for what is no meeting, not held or by appointment
 * @throws ApiError BAD_USER_INPUT for a locale that is none
 */
export async function calendarOfMeeting(
  ctx: Context,
  { id, locale, titles }: QueryMeetingCalendarArgs,
): Promise<MeetingCalendar | null> {
  if (!isLanguage(locale)) throw badInput('`locale` is a language such as `en`.');
  const key = keyOf('Meeting', id);
  const meeting = key === undefined ? null : await ctx.loaders.meeting.load(key);
  const event = meeting && meetingEvent(meeting, { titles, locale, since: meeting.readAt });
  if (!meeting || !event) return null;
  const calendar = ical({
    prodId: { company: 'Holdfast', product: 'Calendar' },
    method: ICalCalendarMethod.PUBLISH,
  });
  useZones(calendar);
  addRecurring(calendar, event, meeting.readAt);
  return {
    fileName: 'calendar.ics',
    mediaType: 'text/calendar',
    content: Buffer.from(calendar.toString()).toString('base64'),
  };
}
