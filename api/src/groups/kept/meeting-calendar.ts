import type { Context } from '../../app/operation-context.ts';
import { badInput } from '../../common/api-error.ts';
import { keyOf, momentOf } from '../../common/ids.ts';
import { isLanguage } from '../../common/language.ts';
import type { MeetingCalendar, QueryMeetingCalendarArgs } from '../../generated/schema.ts';
import { calendarFile } from '../calendar-file.ts';
import { ownSeries } from './kept-meeting.service.ts';
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
  if (!meeting) return null;
  // Whenever it is read the series begins at the same time: it is one event in a calendar.
  const since = momentOf(meeting.key) ?? meeting.readAt;
  const own = (await ownSeries(ctx, [meeting])).get(meeting.sessionKey ?? '');
  const event = meetingEvent(meeting, { titles, locale, since }, own);
  return event && calendarFile([event], meeting.readAt);
}
