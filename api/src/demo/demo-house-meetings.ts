import type { Command } from '../app/lane.ts';
import { addInterval, localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import { insertSession } from '../sessions/session-writes.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';

const WEEKS_AGO = 8;

/** Every house meets on Sunday at six, as its rules say; what is to be spoken of next is written down. */
export async function setUpHouseMeetings(command: Command, sealer: Sealer): Promise<void> {
  const { db, organizationId, now } = command;
  const houses = await db
    .selectFrom('residence')
    .innerJoin('residence_manager as m', 'm.residence_id', 'residence.id')
    .select(['residence.id', 'm.membership_id as manager'])
    .where('m.ended_at', 'is', null)
    .orderBy('residence.name')
    .execute();
  const today = localDay(now, DEMO_TIME_ZONE);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const sunday = addInterval(today, { days: (7 - weekday) % 7 });
  for (const { id, manager } of houses) {
    const input = {
      title: 'House meeting',
      modality: 'IN_PERSON' as const,
      room: 'Living room',
      facilitatorIds: [],
      addedMemberIds: [],
      schedule: {
        startsOn: addInterval(sunday, { days: -7 * WEEKS_AGO }),
        startTime: '18:00',
        durationMinutes: 45,
        timeZone: DEMO_TIME_ZONE,
        rrule: 'FREQ=WEEKLY;BYDAY=SU',
        exceptions: [],
      },
    };
    const checked = { input, facilitatorKeys: [manager], addedKeys: [] };
    const series = await insertSession(command, checked, {
      programKey: null,
      groupKey: null,
      residenceKey: id,
    });
    await db
      .insertInto('house_meeting_note')
      .values({
        organization_id: organizationId,
        series_id: series,
        on_date: sunday,
        residence_id: id,
        words: sealer.seal(
          organizationId,
          'Who shops for the holiday.\nThe new shelf in the kitchen.\nQuiet after ten.',
        ),
        written_at: now,
        written_by: manager,
        version: 1,
      })
      .execute();
  }
}
