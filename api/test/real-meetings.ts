import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nextOccurrences } from '../src/common/recurrence.ts';
import type { RecurringEvent } from '../src/common/recurring-event.ts';
import { parseFeed } from '../src/groups/feeds/feed-document.ts';
import type { MeetingDraft } from '../src/groups/feeds/meeting-draft.ts';
import { sharedData } from './shared-data.ts';

/** Meetings of published lists, evenly over all there are; they are no part of the repository, and none without them. */
export function realMeetings(count: number): MeetingDraft[] {
  const data = sharedData();
  if (!data) return [];
  const folder = path.join(data, 'meeting-guide');
  const drafts = readdirSync(folder)
    .filter((file) => file.includes('sanitised'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return parseFeed('MEETING_GUIDE', text, { defaultTimeZone: 'America/Los_Angeles' }).drafts;
    })
    .filter(({ rrule }) => rrule !== null);
  const step = Math.max(1, Math.floor(drafts.length / count));
  return drafts.filter((_, i) => i % step === 0).slice(0, count);
}

/** A meeting as calendars have it, from the first time after a moment on. */
export function eventOf(meeting: MeetingDraft, since: string): RecurringEvent {
  const { name, address, startTime, durationMinutes, timeZone, rrule } = meeting;
  const [first] = nextOccurrences(meeting, since, 1);
  return {
    uid: 'a@holdfast',
    summary: name,
    location: address,
    startsOn: first?.localDate ?? '',
    startTime: startTime ?? '',
    durationMinutes,
    timeZone,
    rrule,
  };
}
