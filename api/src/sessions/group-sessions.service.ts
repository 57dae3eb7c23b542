import type { Db } from '../app/database.ts';
import type { Command } from '../app/lane.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { RecurringEvent } from '../common/recurring-event.ts';
import { occurrenceRow } from './occurrence-changes.ts';
import {
  occurrenceOn,
  occurrencesIn,
  type HeldOccurrence,
  type SessionRow,
} from './occurrences.ts';
import { recurringOf } from './recurring-series.ts';
import { partsOf, selectSessions } from './session.rows.ts';

/** One time of what a group holds, for this command alone; undefined where there is none. */
export async function lockHeldByGroup(
  command: Command,
  occurrenceKey: string,
): Promise<HeldOccurrence | undefined> {
  const { sessionKey, date } = partsOf(occurrenceKey);
  const session = await selectSessions(command.db)
    .where('id', '=', sessionKey)
    .where('group_id', 'is not', null)
    .forUpdate()
    .executeTakeFirst();
  return session && occurrenceOn(session, await occurrenceRow(command, sessionKey, date), date);
}

/** What a group holds in a span of time, by its start. */
export async function heldByGroup(
  db: Db,
  groupKey: string,
  from: string,
  to: string,
): Promise<HeldOccurrence[]> {
  const sessions = await selectSessions(db).where('group_id', '=', groupKey).execute();
  return occurrencesIn(sessions, await changesOf(db, sessions), from, to);
}

/** The series that a group holds, by when they began, as calendars have them. */
export async function seriesOfGroup(db: Db, groupKey: string): Promise<RecurringEvent[]> {
  const sessions = await selectSessions(db)
    .where('group_id', '=', groupKey)
    .where('ended_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  const rows = Map.groupBy(await changesOf(db, sessions), (row) => row.session_id);
  return sessions.flatMap((session) => recurringOf(session, rows.get(session.id) ?? []) ?? []);
}

export const changesOf = (db: Db, sessions: readonly SessionRow[]) =>
  db
    .selectFrom('session_occurrence')
    .selectAll()
    .where(
      oneOfKeys(
        'session_id',
        sessions.map(({ id }) => id),
      ),
    )
    .orderBy('on_date')
    .execute();
