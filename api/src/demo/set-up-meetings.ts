import type { Command } from '../app/lane.ts';
import { importFeed } from '../groups/feed-import.service.ts';
import { readText, wholeReading } from '../groups/feed-reading.ts';
import { createFeed } from '../groups/meeting-feed.service.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';
import { demoMeetings } from './meetings.ts';
import { neighborMeetings, neighborMeetingsLater } from './neighbor-meetings.ts';

const kind = 'MEETING_GUIDE';
const timeZone = DEMO_TIME_ZONE;

/**
 * Brings the invented meetings in as any published lists are: that of the bay, and one of the counties around
 * that was read three times, the last time empty, so that a person is asked.
 */
export async function setUpMeetings(command: Command): Promise<void> {
  const name = 'Meetings around the bay (invented)';
  const bay = await createFeed(command, { name, kind, location: name, timeZone });
  await read(command, bay, demoMeetings());
  const counties = await createFeed(command, {
    name: 'County meetings (invented)',
    kind,
    location: 'https://meetings.holdfast.example/counties.json',
    timeZone,
  });
  for (const rows of [neighborMeetings(), neighborMeetingsLater(), []]) {
    await read(command, counties, JSON.stringify(rows));
  }
  await pause(command, counties);
}

async function read(command: Command, feedKey: string, list: string): Promise<void> {
  const reading = wholeReading(readText(list, { kind, timeZone }));
  await importFeed(command, feedKey, reading, { by: 'COMMAND' });
}

/** The address is nobody's: what is read by itself is paused, so that nothing is ever asked of it. */
async function pause({ db, now }: Command, feedKey: string): Promise<void> {
  await db
    .updateTable('meeting_feed')
    .set({ refresh_hours: 24, paused_at: now })
    .where('id', '=', feedKey)
    .execute();
}
