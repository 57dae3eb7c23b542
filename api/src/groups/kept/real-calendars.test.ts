import { expect, test } from '@jest/globals';
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { eventOf, realMeetings } from '../../../test/real-meetings.ts';
import { occurrencesBetween } from '../../common/recurrence.ts';
import { addRecurring, useZones } from '../../common/recurring-event.ts';
import type { MeetingDraft } from '../feeds/meeting-draft.ts';

/** A year with both changes of the clocks in each zone that has them. */
const YEAR = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;
const MEETINGS = 200;

test('real meetings are held at the same times in another implementation for a year', () => {
  const meetings = realMeetings(MEETINGS);
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
  addRecurring(calendar, eventOf(meeting, '2025-12-20T00:00:00Z'), YEAR[0]);
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
