import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';

/** A group or a house that holds sessions: the column that names it, and its key. */
type HolderOf = readonly ['group_id' | 'residence_id', string];

/** Ends what a group or a house holds: what has begun with this day, in its own zone, and what has not, before it begins. */
export async function endSessionsOf({ db, now }: Command, [holder, key]: HolderOf): Promise<void> {
  const today = sql<string>`(${now}::timestamptz at time zone time_zone)::date`;
  const going = db
    .updateTable('program_session')
    .where(holder, '=', key)
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

/**
 * Takes people off what a group or a house holds: no roll, no code and no link is theirs any more.
 * @param people keys of memberships
 */
export async function takeOff(
  { db }: Pick<Command, 'db'>,
  [holder, key]: HolderOf,
  people: readonly string[],
): Promise<void> {
  for (const person of people) {
    const without = sql<string[]>`array_remove(facilitator_ids, ${person}::uuid)`;
    await db
      .updateTable('program_session')
      .set({ facilitator_ids: without, version: sql`version + 1` })
      .where(holder, '=', key)
      .where(sql<boolean>`${person}::uuid = any (facilitator_ids)`)
      .execute();
    await db
      .updateTable('session_occurrence')
      .set({ facilitator_ids: without })
      .where('session_id', 'in', (of) =>
        of.selectFrom('program_session').select('id').where(holder, '=', key),
      )
      .where(sql<boolean>`${person}::uuid = any (facilitator_ids)`)
      .execute();
  }
}
