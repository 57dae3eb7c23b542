import type { Db } from '../app/database.ts';

/** The zone the organization's days are counted in; row level security leaves the one of the transaction. */
export async function organizationZone(db: Db): Promise<string> {
  const { time_zone: timeZone } = await db
    .selectFrom('organization')
    .select('time_zone')
    .executeTakeFirstOrThrow();
  return timeZone;
}
