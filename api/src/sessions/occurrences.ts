import type { Selectable } from 'kysely';
import { instant, later } from '../common/instant.ts';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import { occurrencesBetween, type Occurrence } from '../common/recurrence.ts';
import type { OccurrenceState, SessionModality } from '../generated/schema.ts';
import { scheduleOf } from './schedule-rules.ts';
import type { ProgramSessionTable, SessionOccurrenceTable } from './session.tables.ts';

export type SessionRow = Selectable<ProgramSessionTable>;
export type OccurrenceRow = Selectable<SessionOccurrenceTable>;

const MINUTE = 60_000;

/** One time a session is held, by its rule or as it was changed. */
export interface HeldOccurrence {
  sessionKey: string;
  /** Of all pieces that a series was split into. */
  seriesKey: string;
  /** The group that holds it, if one does. */
  groupKey: string | null;
  /** The house that holds it, if one does. */
  residenceKey: string | null;
  date: LocalDate;
  startsAt: string;
  endsAt: string;
  durationMinutes: number;
  state: OccurrenceState;
  changed: boolean;
  title: string;
  modality: SessionModality;
  room: string | null;
  joinUrl: string | null;
  facilitatorKeys: string[];
  rollVersion: number;
  rollAt: string | null;
  rollBy: string | null;
}

/** The schedule of a session as it is kept. */
const scheduleOfRow = (row: SessionRow) =>
  scheduleOf({
    startsOn: row.starts_on,
    startTime: row.start_time,
    durationMinutes: row.duration_minutes,
    timeZone: row.time_zone,
    rrule: row.rrule,
    exceptions: row.exceptions,
  });

/** The times by the rule that start in a span, the first instant included. */
export function computed(session: SessionRow, from: string, to: string): Occurrence[] {
  const { ended_at: ended, starts_on: first, ends_on: last } = session;
  if (ended !== null) return [];
  return occurrencesBetween(scheduleOfRow(session), from, to).filter(
    ({ localDate }) => localDate >= first && (last === null || localDate <= last),
  );
}

/** The time by the rule on a day; undefined when there is none. */
export function computedOn(session: SessionRow, date: LocalDate): Occurrence | undefined {
  const from = `${addInterval(date, { days: -1 })}T00:00:00Z`;
  const to = `${addInterval(date, { days: 2 })}T00:00:00Z`;
  return computed(session, from, to).find(({ localDate }) => localDate === date);
}

/**
 * What is held in a span, by start: the rule's times but for those that a row says otherwise, and what
 * rows moved into it. What has a roll stays, whatever became of its session.
 */
export function occurrencesIn(
  sessions: readonly SessionRow[],
  rows: readonly OccurrenceRow[],
  from: string,
  to: string,
): HeldOccurrence[] {
  const byPlace = new Map(rows.map((row) => [placeOf(row.session_id, row.on_date), row]));
  const found: HeldOccurrence[] = [];
  for (const session of sessions) {
    for (const time of computed(session, from, to)) {
      const row = byPlace.get(placeOf(session.id, time.localDate));
      if (!row?.starts_at) found.push(byRule(session, time, row));
    }
  }
  const bySession = new Map(sessions.map((session) => [session.id, session]));
  for (const row of rows) {
    const session = bySession.get(row.session_id);
    const held = session && byRow(session, row);
    if (held && isIn(held, from, to)) found.push(held);
  }
  return found.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || order(a, b));
}

/** One occurrence; undefined when the session holds nothing on that day. */
export function occurrenceOn(
  session: SessionRow,
  row: OccurrenceRow | undefined,
  date: LocalDate,
): HeldOccurrence | undefined {
  if (row?.starts_at) return byRow(session, row);
  const time = computedOn(session, date);
  return time && byRule(session, time, row);
}

function byRule(
  session: SessionRow,
  time: Occurrence,
  row: OccurrenceRow | undefined,
): HeldOccurrence {
  return {
    sessionKey: session.id,
    seriesKey: session.series_id,
    groupKey: session.group_id,
    residenceKey: session.residence_id,
    date: time.localDate,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
    durationMinutes: session.duration_minutes,
    state: row?.state ?? 'SCHEDULED',
    changed: false,
    title: session.title,
    modality: session.modality,
    room: session.room,
    joinUrl: session.join_url,
    facilitatorKeys: session.facilitator_ids,
    rollVersion: 0,
    rollAt: null,
    rollBy: null,
  };
}

/** What a row says in full; undefined where its session is not held that day any more. */
function byRow(session: SessionRow, row: OccurrenceRow): HeldOccurrence | undefined {
  const { starts_at: startsAt, duration_minutes: durationMinutes, title, modality } = row;
  if (startsAt === null || durationMinutes === null || title === null || modality === null) {
    return undefined;
  }
  if (row.roll_version === 0 && !computedOn(session, row.on_date)) return undefined;
  const start = instant(startsAt);
  return {
    sessionKey: session.id,
    seriesKey: session.series_id,
    groupKey: session.group_id,
    residenceKey: session.residence_id,
    date: row.on_date,
    startsAt: start,
    endsAt: later(start, durationMinutes * MINUTE),
    durationMinutes,
    state: row.state,
    changed: row.changed,
    title,
    modality,
    room: row.room,
    joinUrl: row.join_url,
    facilitatorKeys: row.facilitator_ids ?? [],
    rollVersion: row.roll_version,
    rollAt: row.roll_at,
    rollBy: row.roll_by,
  };
}

const placeOf = (session: string, date: LocalDate) => `${session}@${date}`;

const isIn = ({ startsAt }: HeldOccurrence, from: string, to: string) =>
  Date.parse(startsAt) >= Date.parse(from) && Date.parse(startsAt) < Date.parse(to);

const order = (a: HeldOccurrence, b: HeldOccurrence) => (a.sessionKey < b.sessionKey ? -1 : 1);
