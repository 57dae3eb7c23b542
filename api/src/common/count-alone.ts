import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';

/**
 * Of several commands of one organization that add to what is counted, each counts those before it. Take it before
 * the count, in a statement of its own: the count reads what is committed by then.
 * @param of the key of what each has a count of its own for
 */
export async function countAlone(
  { db, organizationId }: Command,
  what:
    | 'groups'
    | 'residences'
    | 'programs'
    | 'import files'
    | 'import runs'
    | 'meeting duplicates'
    | 'plan templates'
    | 'what a group lists',
  of = organizationId,
): Promise<void> {
  const key = sql`hashtextextended(${`${what} ${of}`}, 0)`;
  await sql`select pg_advisory_xact_lock(${key})`.execute(db);
}
