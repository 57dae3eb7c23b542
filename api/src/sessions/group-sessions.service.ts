import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';

/** Ends what a group holds: what has begun with this day, in its own zone, and what has not, before it begins. */
export async function endSessionsOf({ db, now }: Command, groupKey: string): Promise<void> {
  const today = sql<string>`(${now}::timestamptz at time zone time_zone)::date`;
  const going = db
    .updateTable('program_session')
    .where('group_id', '=', groupKey)
    .where('ended_at', 'is', null);
  await going
    .set({ ended_at: now, version: sql`version + 1` })
    .where('starts_on', '>', today)
    .execute();
  await going
    .set({ ends_on: today, version: sql`version + 1` })
    .where('starts_on', '<=', today)
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>', today)]))
    .execute();
}
