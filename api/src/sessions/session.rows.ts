import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { globalId, NOTHING } from '../common/ids.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { ProgramSession, SessionOccurrence } from '../generated/schema.ts';
import { occurrencesIn, type HeldOccurrence, type SessionRow } from './occurrences.ts';
import { isOfViewer, visibleSessions } from './session-policy.ts';

export type { HeldOccurrence };

/** A session as queries answer it, with the keys by which its fields are loaded. */
export type SessionNode = Omit<
  ProgramSession,
  | 'heldBy'
  | 'program'
  | 'facilitators'
  | 'addedMembers'
  | 'mayRecordRoll'
  | 'mayManage'
  | 'attendance'
  | 'joinUrl'
> & { key: string; row: SessionRow };

/** An occurrence as queries answer it. */
export type OccurrenceNode = Omit<
  SessionOccurrence,
  'session' | 'facilitators' | 'attendance' | 'joinUrl' | 'houseNotes'
> & { held: HeldOccurrence };

/** The organization's sessions, also those that are over. */
export function selectSessions(db: Db) {
  return db
    .selectFrom('program_session')
    .selectAll('program_session')
    .select(sql<string[]>`program_session.exceptions::text[]`.as('exceptions'));
}

/** The session as the schema has it. */
export function toSession(row: SessionRow): SessionNode {
  return {
    __typename: 'ProgramSession',
    key: row.id,
    row,
    id: globalId('ProgramSession', row.id),
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startTime: row.start_time,
    durationMinutes: row.duration_minutes,
    timeZone: row.time_zone,
    rrule: row.rrule,
    exceptions: row.exceptions,
    modality: row.modality,
    room: row.room,
    version: row.version,
  };
}

/** The occurrence as the schema has it. */
export function toOccurrence(held: HeldOccurrence): OccurrenceNode {
  return {
    __typename: 'SessionOccurrence',
    held,
    id: globalId('SessionOccurrence', occurrenceKey(held.sessionKey, held.date)),
    date: held.date,
    startsAt: held.startsAt,
    endsAt: held.endsAt,
    state: held.state,
    changed: held.changed,
    title: held.title,
    modality: held.modality,
    room: held.room,
    rollRecordedAt: held.rollAt,
  };
}

/** An occurrence has no row until it differs: its key is its session's with the day. */
export const occurrenceKey = (sessionKey: string, date: string) => `${sessionKey}@${date}`;

/** Session and day of an occurrence's key. */
export function partsOf(key: string): { sessionKey: string; date: string } {
  const [sessionKey = '', date = ''] = key.split('@');
  return { sessionKey, date };
}

/** What the viewer is asking for of what is held. */
interface HeldQuery {
  from: string;
  to: string;
  programKey?: string | undefined;
  groupKey?: string | undefined;
  /** What groups hold as well. */
  groups: boolean;
  /** Of these houses alone. */
  residenceKeys?: readonly string[] | undefined;
  /** What houses hold as well. */
  residences: boolean;
  mine: boolean;
}

/** What programs, groups and houses hold in a span of any length, by start. */
export async function heldIn(
  ctx: Context,
  { from, to, programKey, groupKey, groups, residenceKeys, residences, mine }: HeldQuery,
): Promise<HeldOccurrence[]> {
  const db = await ctx.lane.read();
  const rows = await db
    .selectFrom('session_occurrence')
    .selectAll()
    .where(({ eb, or, and }) =>
      or([
        and([eb('starts_at', '>=', from), eb('starts_at', '<', to)]),
        // A time by the rule may have been moved out of the span, or canceled; zones are a day apart.
        and([
          eb('on_date', '>=', sql<string>`(${from}::timestamptz at time zone 'UTC')::date - 1`),
          eb('on_date', '<=', sql<string>`(${to}::timestamptz at time zone 'UTC')::date + 1`),
        ]),
      ]),
    )
    .execute();
  let asked = selectSessions(db).where(({ eb, or, and }) =>
    or([
      and([
        eb('ended_at', 'is', null),
        eb('starts_on', '<=', sql<string>`(${to}::timestamptz at time zone 'UTC')::date + 1`),
        or([
          eb('ends_on', 'is', null),
          eb('ends_on', '>=', sql<string>`(${from}::timestamptz at time zone 'UTC')::date - 1`),
        ]),
      ]),
      eb('id', 'in', [NOTHING, ...rows.map((row) => row.session_id)]),
    ]),
  );
  const viewer = requireViewer(ctx);
  asked = asked.where(visibleSessions(viewer));
  if (programKey) asked = asked.where('program_id', '=', programKey);
  if (groupKey) asked = asked.where('group_id', '=', groupKey);
  else if (!groups) asked = asked.where('group_id', 'is', null);
  if (residenceKeys) asked = asked.where(oneOfKeys('residence_id', residenceKeys));
  else if (!residences) asked = asked.where('residence_id', 'is', null);
  if (mine) asked = asked.where(isOfViewer(viewer));
  return occurrencesIn(await asked.execute(), rows, from, to);
}
