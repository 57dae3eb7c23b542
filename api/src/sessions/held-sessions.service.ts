import { sql, type RawBuilder } from 'kysely';
import type { Command } from '../app/lane.ts';

/** Who holds sessions: the column that names it, and its key. */
type HolderOf = readonly ['program_id' | 'group_id' | 'residence_id', string];

/** Ends what somebody holds: what has begun with this day, in its own zone, and what has not, before it begins. */
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
 * Takes people off what a group or a house holds: no code and no link is theirs any more. Who held what has a roll
 * stays written there.
 * @param people keys of memberships
 */
export async function takeOff(
  command: Pick<Command, 'db'>,
  [holder, key]: HolderOf,
  people: readonly string[],
): Promise<void> {
  for (const person of people) {
    await takeOffWhere(command, person, sql<boolean>`s.${sql.ref(holder)} = ${key}::uuid`);
  }
}

/** Takes somebody off whatever anybody holds, as `takeOff` does. @param person the key of the membership */
export const takeOffAll = (command: Pick<Command, 'db'>, person: string): Promise<void> =>
  takeOffWhere(command, person, sql<boolean>`true`);

/** @param held which sessions `s` */
async function takeOffWhere(
  { db }: Pick<Command, 'db'>,
  person: string,
  held: RawBuilder<boolean>,
): Promise<void> {
  await sql`
    update program_session s
    set facilitator_ids = array_remove(facilitator_ids, ${person}::uuid), version = version + 1
    where ${person}::uuid = any (facilitator_ids) and ${held}`.execute(db);
  await sql`
    update session_occurrence o
    set facilitator_ids = array_remove(o.facilitator_ids, ${person}::uuid)
    from program_session s
    where s.organization_id = o.organization_id and s.id = o.session_id and o.roll_version = 0
      and ${person}::uuid = any (o.facilitator_ids) and ${held}`.execute(db);
}
