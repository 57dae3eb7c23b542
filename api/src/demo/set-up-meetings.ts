import type { Command } from '../app/lane.ts';
import { importFeed } from '../groups/feed-import.service.ts';
import { readText } from '../groups/feed-reading.ts';
import { createFeed } from '../groups/meeting-feed.service.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';
import { demoMeetings } from './meetings.ts';

/** Brings the invented meetings in as any published list is. */
export async function setUpMeetings(command: Command): Promise<void> {
  const feed = {
    name: 'Meetings around the bay (invented)',
    kind: 'MEETING_GUIDE',
    location: 'Meetings around the bay (invented)',
    timeZone: DEMO_TIME_ZONE,
  } as const;
  const key = await createFeed(command, feed);
  await importFeed(command, key, readText(demoMeetings(), feed));
}
