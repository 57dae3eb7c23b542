import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';

/**
 * Holds still what somebody is booked for until the command ends. Bookings share it and see each other
 * through the database's own constraint; who plans a session has it alone, so that neither can overlook
 * what the other is about to write. Who takes it alone takes it last, and many in the order of their keys.
 */
export async function lockTime(
  { db, organizationId }: Command,
  people: readonly string[],
  how: 'shared' | 'alone',
): Promise<void> {
  for (const person of [...new Set(people)].sort()) {
    const key = sql`hashtextextended(${`time ${organizationId} ${person}`}, 0)`;
    const lock =
      how === 'shared'
        ? sql`select pg_advisory_xact_lock_shared(${key})`
        : sql`select pg_advisory_xact_lock(${key})`;
    await lock.execute(db);
  }
}
