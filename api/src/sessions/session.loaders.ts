import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { AttendanceState, AttendanceSummary } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { attendanceSummary, type StateCounts } from './attendance-rate.ts';
import { occurrenceOn } from './occurrences.ts';
import { expectsMemberOf, managedSessions, visibleSessions } from './session-policy.ts';
import {
  occurrenceKey,
  partsOf,
  selectSessions,
  toOccurrence,
  toSession,
  type OccurrenceNode,
  type SessionNode,
} from './session.rows.ts';

/** Sessions by key; null when unknown or held by a group that the viewer does not see. */
export const sessionLoader = (ctx: Context) =>
  new DataLoader<string, SessionNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectSessions(db)
      .where('id', 'in', [...keys])
      .where(visibleSessions(requireViewer(ctx)))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toSession(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Occurrences by key; null where nothing is held that day. */
export const occurrenceLoader = (ctx: Context) =>
  new DataLoader<string, OccurrenceNode | null>(async (keys) => {
    const places = keys.map(partsOf);
    const sessionKeys = places.map(({ sessionKey }) => sessionKey);
    const db = await ctx.lane.read();
    const sessions = await selectSessions(db)
      .where('id', 'in', sessionKeys)
      .where(visibleSessions(requireViewer(ctx)))
      .execute();
    const rows = await db
      .selectFrom('session_occurrence')
      .selectAll()
      .where('session_id', 'in', sessionKeys)
      .where(
        'on_date',
        'in',
        places.map(({ date }) => date),
      )
      .execute();
    const byKey = new Map(rows.map((row) => [occurrenceKey(row.session_id, row.on_date), row]));
    return places.map(({ sessionKey, date }, i) => {
      const session = sessions.find(({ id }) => id === sessionKey);
      const held = session && occurrenceOn(session, byKey.get(keys[i] ?? ''), date);
      return held ? toOccurrence(held) : null;
    });
  });

/** Members who are expected besides the enrolled, by session, as far as the viewer may see them. */
export const addedMembersLoader = (ctx: Context) =>
  new DataLoader<string, string[]>(async (sessionKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('session_member')
      .select(['session_id', 'member_id'])
      .where('session_id', 'in', [...sessionKeys])
      .where('ended_at', 'is', null)
      .where(visibleMembers(requireViewer(ctx), 'session_member.member_id'))
      .orderBy('added_at')
      .orderBy('member_id')
      .execute();
    const bySession = Map.groupBy(rows, (row) => row.session_id);
    return sessionKeys.map((key) => (bySession.get(key) ?? []).map((row) => row.member_id));
  });

/** Whether the viewer, as a member, is expected at sessions. */
export const expectsViewerLoader = (ctx: Context) =>
  new DataLoader<string, boolean>(async (sessionKeys) => {
    const viewer = requireViewer(ctx);
    if (!viewer.roles.includes('MEMBER')) return sessionKeys.map(() => false);
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('program_session')
      .select('id')
      .where('id', 'in', [...sessionKeys])
      .where(expectsMemberOf(viewer.membershipId))
      .execute();
    const expected = new Set(rows.map((row) => row.id));
    return sessionKeys.map((key) => expected.has(key));
  });

/** Whether the viewer may change sessions. */
export const managesSessionLoader = (ctx: Context) =>
  new DataLoader<string, boolean>(async (sessionKeys) => {
    const viewer = requireViewer(ctx);
    if (!viewer.permissions.has('SESSION_MANAGE')) return sessionKeys.map(() => false);
    const rows = await (
      await ctx.lane.read()
    )
      .selectFrom('program_session')
      .select('id')
      .where('id', 'in', [...sessionKeys])
      .where(managedSessions(viewer))
      .execute();
    const managed = new Set(rows.map((row) => row.id));
    return sessionKeys.map((key) => managed.has(key));
  });

/** Figures of attendance by session. */
export const sessionAttendanceLoader = (ctx: Context) =>
  new DataLoader<string, AttendanceSummary>(async (sessionKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('attendance')
      .select(['session_id as place', 'state', sql<number>`count(*)::integer`.as('count')])
      .where('session_id', 'in', [...sessionKeys])
      .where('expected', '=', true)
      .groupBy(['session_id', 'state'])
      .execute();
    return summaries(rows, sessionKeys);
  });

/** Figures of attendance by occurrence. */
export const occurrenceAttendanceLoader = (ctx: Context) =>
  new DataLoader<string, AttendanceSummary>(async (keys) => {
    const places = keys.map(partsOf);
    const db = await ctx.lane.read();
    const place = sql<string>`session_id || '@' || on_date`.as('place');
    const rows = await db
      .selectFrom('attendance')
      .select([place, 'state', sql<number>`count(*)::integer`.as('count')])
      .where(
        'session_id',
        'in',
        places.map(({ sessionKey }) => sessionKey),
      )
      .where(
        'on_date',
        'in',
        places.map(({ date }) => date),
      )
      .where('expected', '=', true)
      .groupBy(['session_id', 'on_date', 'state'])
      .execute();
    return summaries(rows, keys);
  });

interface CountRow {
  place: string;
  state: AttendanceState;
  count: number;
}

function summaries(rows: readonly CountRow[], places: readonly string[]): AttendanceSummary[] {
  const byPlace = Map.groupBy(rows, (row) => row.place);
  return places.map((place) => attendanceSummary(countsOf(byPlace.get(place) ?? [])));
}

/** How many there are in each state. */
export const countsOf = (rows: readonly Pick<CountRow, 'state' | 'count'>[]): StateCounts =>
  Object.fromEntries(rows.map(({ state, count }) => [state, count]));
