import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { sharedData } from '../../../test/shared-data.ts';
import { nextOccurrences, occurrencesBetween } from '../../common/recurrence.ts';
import { addRecurring, useZones } from '../../common/recurring-event.ts';
import { parseFeed } from '../feeds/feed-document.ts';
import type { MeetingDraft } from '../feeds/meeting-draft.ts';

/** A year with both changes of the clocks in each zone that has them. */
const YEAR = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;
const MEETINGS = 200;

/** Meetings of published lists, which are no part of the repository. */
function realMeetings(): MeetingDraft[] {
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
  const step = Math.max(1, Math.floor(drafts.length / MEETINGS));
  return drafts.filter((_, i) => i % step === 0).slice(0, MEETINGS);
}

test('real meetings are held at the same times in another implementation for a year', () => {
  const meetings = realMeetings();
  if (meetings.length === 0) console.info('skipped: no published meeting lists on this machine');
  else expect(meetings).toHaveLength(MEETINGS);
  for (const meeting of meetings) {
    const ours = occurrencesBetween(meeting, ...YEAR);
    expect(ours.length).toBeGreaterThan(50);
    const starts = ours.map(({ startsAt }) => Date.parse(startsAt));
    expect({ name: meeting.externalId, starts: startsIn(written(meeting)) }).toEqual({
      name: meeting.externalId,
      starts,
    });
  }
});

function written(meeting: MeetingDraft): string {
  const calendar = ical({ prodId: { company: 'Holdfast', product: 'Calendar' } });
  useZones(calendar);
  const [first] = nextOccurrences(meeting, '2025-12-20T00:00:00Z', 1);
  const { startTime, durationMinutes, timeZone, rrule } = meeting;
  const about = { uid: 'a@holdfast', summary: meeting.name, location: meeting.address };
  const startsOn = first?.localDate ?? '';
  const held = { startsOn, startTime: startTime ?? '', durationMinutes, timeZone, rrule };
  addRecurring(calendar, { ...about, ...held }, YEAR[0]);
  return calendar.toString();
}

/** When ical.js has it held, by the zone that the file describes. */
function startsIn(text: string): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const times = event.iterator();
  const starts: number[] = [];
  for (let time = times.next(); time; time = times.next()) {
    const moment = time.toJSDate().getTime();
    if (moment >= Date.parse(YEAR[1])) break;
    if (moment >= Date.parse(YEAR[0])) starts.push(moment);
  }
  return starts;
}
