import { languageOf } from '../../common/language.ts';
import { nextOccurrences } from '../../common/recurrence.ts';
import type { RecurringEvent } from '../../common/recurring-event.ts';
import type { CalendarTitles } from '../../generated/schema.ts';
import type { MeetingNode } from '../meeting.rows.ts';

/** What a meeting is called where its name would tell whoever looks at the screen. */
export const NEUTRAL = { en: 'Meeting', es: 'Reunión' };

/**
 * A meeting as calendars have it.
 * @param since the moment its series begins after: the same one gives the same event at each reading
 * @param own the series of what a group of the organization holds, which is the same event in the group's calendar
 * @returns null for one that is not held, or by appointment
 */
export function meetingEvent(
  meeting: MeetingNode,
  { titles, locale, since }: { titles: CalendarTitles; locale: string; since: string },
  own?: RecurringEvent,
): RecurringEvent | null {
  const { schedule } = meeting;
  const said = wordsOf(meeting, titles, locale);
  if (own) {
    const { summary, location } = said;
    const moved = (own.moved ?? []).map((one) => ({ ...one, summary, location }));
    return { ...own, ...said, moved };
  }
  const [first] = schedule ? nextOccurrences(schedule, since, 1) : [];
  if (!schedule || schedule.startTime === null || !first) return null;
  return {
    uid: `${meeting.key}.meeting@holdfast`,
    ...said,
    startsOn: first.localDate,
    startTime: schedule.startTime,
    durationMinutes: schedule.durationMinutes,
    timeZone: schedule.timeZone,
    rrule: schedule.rrule,
  };
}

function wordsOf(meeting: MeetingNode, titles: CalendarTitles, locale: string) {
  const isNamed = titles === 'NAMED';
  const place = [meeting.locationName, meeting.address].filter(Boolean).join(', ');
  return {
    summary: isNamed ? meeting.name : NEUTRAL[languageOf(locale)],
    location: isNamed && place !== '' ? place : null,
    url: isNamed ? (meeting.conferenceUrl ?? null) : null,
  };
}
