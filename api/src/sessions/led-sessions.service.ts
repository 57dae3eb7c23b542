import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import { later } from '../common/instant.ts';
import { occurrencesIn } from './occurrences.ts';

/** No session lasts longer. */
const LONGEST = 24 * 3_600_000;

/** When somebody leads a session of a program that reaches into a span. */
export async function ledBy(
  db: Db,
  personKey: string,
  from: string,
  to: string,
): Promise<{ startsAt: string; endsAt: string }[]> {
  const begin = later(from, -LONGEST);
  const sessions = await db.selectFrom('program_session').selectAll().execute();
  const rows = await db
    .selectFrom('session_occurrence')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('on_date', '>=', sql<string>`${begin}::timestamptz::date - 1`),
        eb('starts_at', '>=', begin),
      ]),
    )
    .execute();
  return occurrencesIn(sessions, rows, begin, to).filter(
    ({ state, facilitatorKeys, endsAt }) =>
      state !== 'CANCELED' &&
      facilitatorKeys.includes(personKey) &&
      Date.parse(endsAt) > Date.parse(from),
  );
}
