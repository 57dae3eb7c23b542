import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import { later } from '../common/instant.ts';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { FARTHEST, LOOKED_THROUGH } from '../common/recurrence.ts';
import type { RecurringEvent } from '../common/recurring-event.ts';
import { isoOfDate, type IsoWeekday } from '../common/weekday.ts';
import { changesOf } from './group-sessions.service.ts';
import { computed, occurrencesIn, type HeldOccurrence, type SessionRow } from './occurrences.ts';
import { recurringOf } from './recurring-series.ts';
import { ONCE } from './schedule-rules.ts';
import { selectSessions } from './session.rows.ts';

const DAY = 86_400_000;
/** No session lasts longer. */
const LONGEST = DAY;

/** A piece of a series of a group, as a list of meetings tells it. */
export interface ListedSeries {
  sessionKey: string;
  seriesKey: string;
  title: string;
  inRoom: boolean;
  room: string | null;
  /** The days it is held on within a year, ascending. */
  weekdays: IsoWeekday[];
  /** Whether it is held every week on each of them, but for what is canceled or moved. */
  isWeekly: boolean;
  startTime: string;
  durationMinutes: number;
  timeZone: string;
  rrule: string;
  startsOn: LocalDate;
  /** The end of its last time, of a number of times that of the last within 28 years; null for what goes on. */
  heldUntil: string | null;
}

/** What a group holds from now on, piece by piece. */
export async function listedSeries(db: Db, groupKey: string, now: string): Promise<ListedSeries[]> {
  const sessions = await selectSessions(db)
    .where('group_id', '=', groupKey)
    .where('ended_at', 'is', null)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
  const rows = Map.groupBy(await changesOf(db, sessions), (row) => row.session_id);
  return sessions.flatMap((session) => {
    const heldUntil = lastEnd(session, rows.get(session.id) ?? []);
    const isOver = heldUntil === undefined || (heldUntil !== null && isPast(heldUntil, now));
    return isOver ? [] : [seriesOf(session, heldUntil, now)];
  });
}

/** The next times of sessions as they are held, by their keys, in order. */
export async function nextHeld(
  db: Db,
  sessionKeys: readonly string[],
  now: string,
  count: number,
): Promise<Map<string, HeldOccurrence[]>> {
  const { sessions, rows } = await readSince(db, sessionKeys, now);
  return new Map(
    sessions.map((session) => {
      const own = rows.filter((row) => row.session_id === session.id);
      let found: HeldOccurrence[] = [];
      for (const days of LOOKED_THROUGH) {
        found = findable([session], own, later(now, 1), later(now, days * DAY));
        if (found.length >= count) break;
      }
      return [session.id, found.slice(0, count)];
    }),
  );
}

/** What of these sessions is under way or begins in a span. */
export async function heldIn(
  db: Db,
  sessionKeys: readonly string[],
  from: string,
  to: string,
): Promise<HeldOccurrence[]> {
  const begin = later(from, -LONGEST);
  const { sessions, rows } = await readSince(db, sessionKeys, begin);
  return findable(sessions, rows, begin, to).filter(({ endsAt }) => !isPast(endsAt, from));
}

/** Sessions as calendars have them, by their keys; those that hold nothing are none. */
export async function seriesByKey(
  db: Db,
  sessionKeys: readonly string[],
): Promise<Map<string, RecurringEvent>> {
  const sessions = await selectSessions(db).where(oneOfKeys('id', sessionKeys)).execute();
  const rows = Map.groupBy(await changesOf(db, sessions), (row) => row.session_id);
  return new Map(
    sessions.flatMap((session) => {
      const event = recurringOf(session, rows.get(session.id) ?? []);
      return event ? [[session.id, event] as const] : [];
    }),
  );
}

type Changes = Awaited<ReturnType<typeof changesOf>>;

/**
 * What somebody who finds it can go to: not what is canceled, and not the one time that is held online instead of in
 * the room, or the other way round, of which a list says the usual way in.
 */
const findable = (sessions: readonly SessionRow[], rows: Changes, from: string, to: string) => {
  const usual = new Map(sessions.map(({ id, modality }) => [id, modality]));
  return occurrencesIn(sessions, rows, from, to).filter(
    ({ state, sessionKey, modality }) => state !== 'CANCELED' && modality === usual.get(sessionKey),
  );
};

/** Sessions with what single times of them say otherwise, from some moment on. */
async function readSince(db: Db, sessionKeys: readonly string[], since: string) {
  const sessions = await selectSessions(db)
    .where(oneOfKeys('id', sessionKeys))
    .where('ended_at', 'is', null)
    .execute();
  const rows = await db
    .selectFrom('session_occurrence')
    .selectAll()
    .where(oneOfKeys('session_id', sessionKeys))
    .where((eb) =>
      eb.or([
        eb('on_date', '>=', sql<string>`(${since}::timestamptz at time zone 'UTC')::date - 1`),
        eb('starts_at', '>=', since),
      ]),
    )
    .execute();
  return { sessions, rows };
}

function seriesOf(session: SessionRow, heldUntil: string | null, now: string): ListedSeries {
  const { id, series_id: seriesKey, modality, room, starts_on: startsOn } = session;
  const weekdays = weekdaysOf(session, now);
  return {
    sessionKey: id,
    seriesKey,
    title: session.title,
    inRoom: modality === 'IN_PERSON',
    room: modality === 'IN_PERSON' ? room : null,
    weekdays,
    isWeekly: isWeekly(session.rrule),
    startTime: session.start_time.slice(0, 5),
    durationMinutes: session.duration_minutes,
    timeZone: session.time_zone,
    rrule: session.rrule ?? ONCE,
    startsOn,
    heldUntil,
  };
}

function weekdaysOf(session: SessionRow, now: string): IsoWeekday[] {
  const begin = beginOf(session);
  const from = isPast(begin, now) ? later(now, -LONGEST) : begin;
  for (const days of LOOKED_THROUGH.slice(2)) {
    const dates = computed(session, from, later(from, days * DAY));
    if (dates.length > 0)
      return [...new Set(dates.map(({ localDate }) => isoOfDate(localDate)))].sort();
  }
  return [isoOfDate(session.starts_on)];
}

/** Every week, or every day of it: what a list that knows days of the week alone can say. */
function isWeekly(rrule: string | null): boolean {
  if (rrule === null || !/FREQ=(WEEKLY|DAILY)/.test(rrule)) return false;
  return !/BYSETPOS|BYMONTHDAY|INTERVAL=(?!1(;|$))/.test(rrule);
}

/** The end of the last time of a session; null where there is none, undefined where it is held on no day. */
function lastEnd(session: SessionRow, rows: Changes): string | null | undefined {
  const { rrule, ends_on: endsOn } = session;
  const isCounted = rrule === null || rrule.includes('COUNT=');
  if (!isCounted && endsOn === null) return null;
  const begin = beginOf(session);
  const byRule = endsOn
    ? later(`${endsOn}T00:00:00Z`, 2 * DAY)
    : later(begin, (rrule === null ? 3 : FARTHEST) * DAY);
  const moved = rows.flatMap(({ starts_at: at }) => (at === null ? [] : [later(at, 1)]));
  const end = [byRule, ...moved].reduce((a, b) => (isPast(a, b) ? b : a));
  // Of a number of times each counts, so that all are looked through at once: those of the first 28 years.
  for (const days of isCounted ? [FARTHEST] : LOOKED_THROUGH) {
    const held = findable([session], rows, latest(begin, later(end, -days * DAY)), end);
    const ends = held.map(({ endsAt }) => endsAt);
    if (ends.length > 0) return ends.reduce(latest);
  }
  return undefined;
}

const beginOf = ({ starts_on: startsOn }: SessionRow) =>
  `${addInterval(startsOn, { days: -1 })}T00:00:00Z`;

const latest = (a: string, b: string) => (isPast(a, b) ? b : a);

const isPast = (moment: string, now: string) => Date.parse(moment) <= Date.parse(now);
