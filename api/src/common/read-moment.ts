import type { Db } from '../app/database.ts';
import { instant } from './instant.ts';

/** The moment that what is read is of, on the database's clock. */
export async function readMoment(db: Db): Promise<string> {
  const { now } = await db
    .selectNoFrom(({ fn }) => fn<string>('app.now', []).as('now'))
    .executeTakeFirstOrThrow();
  return instant(now);
}
