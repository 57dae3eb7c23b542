import type { Command } from '../app/lane.ts';
import { nextOccurrences } from '../common/recurrence.ts';
import { Refusal, userError } from '../common/user-error.ts';
import {
  computedOn,
  type HeldOccurrence,
  type OccurrenceRow,
  type SessionRow,
} from './occurrences.ts';
import { ONCE, scheduleOf } from './schedule-rules.ts';
import type { CheckedSession } from './session-rules.ts';
import { selectSessions } from './session.rows.ts';
import { dayBefore } from './split-series.ts';

/** An occurrence, by its session and its day. */
interface Place {
  session: SessionRow;
  date: string;
}

/** The row of an occurrence; undefined while it is as its session says. */
export function occurrenceRow(
  { db }: Pick<Command, 'db'>,
  sessionKey: string,
  date: string,
): Promise<OccurrenceRow | undefined> {
  return db
    .selectFrom('session_occurrence')
    .selectAll()
    .where('session_id', '=', sessionKey)
    .where('on_date', '=', date)
    .executeTakeFirst();
}

/** The last day with a roll among sessions; null when there is none. */
export async function lastRoll({ db }: Command, sessionKeys: string[]): Promise<string | null> {
  const last = await db
    .selectFrom('session_occurrence')
    .select('on_date')
    .where('session_id', 'in', sessionKeys)
    .where('roll_version', '>', 0)
    .orderBy('on_date', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.on_date ?? null;
}

/** Holds one occurrence otherwise than its session says. @throws Refusal where it has a roll */
export async function moveOccurrence(
  command: Command,
  place: Place,
  { input, facilitatorKeys }: CheckedSession,
): Promise<void> {
  const { startsOn, durationMinutes } = input.schedule;
  const once = { ...scheduleOf({ ...input.schedule, exceptions: [] }), rrule: ONCE };
  const [time] = nextOccurrences(once, `${dayBefore(startsOn)}T00:00:00Z`, 1);
  await write(command, place, {
    state: 'SCHEDULED',
    changed: true,
    starts_at: time?.startsAt ?? null,
    duration_minutes: durationMinutes,
    title: input.title,
    modality: input.modality,
    room: input.room ?? null,
    join_url: input.joinUrl ?? null,
    facilitator_ids: facilitatorKeys,
  });
}

/** Holds one occurrence not at all. @throws Refusal where it has a roll */
export const cancelOccurrence = (command: Command, place: Place): Promise<void> =>
  write(command, place, { state: 'CANCELED' });

async function write(
  { db, organizationId }: Command,
  { session, date }: Place,
  change: Partial<OccurrenceRow>,
): Promise<void> {
  const written = await db
    .insertInto('session_occurrence')
    .values({
      organization_id: organizationId,
      session_id: session.id,
      on_date: date,
      ...NOTHING,
      ...change,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'session_id', 'on_date'])
        .doUpdateSet(change)
        .where('session_occurrence.roll_version', '=', 0),
    )
    .returning('on_date')
    .executeTakeFirst();
  if (written) return;
  const message = 'What has a roll stays as it was held.';
  throw new Refusal(userError('STATE_NOT_ALLOWED', ['occurrenceId'], message));
}

/** As the session says. */
const NOTHING = {
  state: 'SCHEDULED',
  changed: false,
  starts_at: null,
  duration_minutes: null,
  title: null,
  modality: null,
  room: null,
  join_url: null,
  facilitator_ids: null,
  roll_at: null,
  roll_by: null,
} as const;

/** Writes an occurrence down as it was held, so that no later change of its session reaches it. */
export async function keepAsHeld(
  { db, organizationId, now }: Command,
  held: HeldOccurrence,
  by: string,
): Promise<void> {
  const rolled = { roll_at: now, roll_by: by, roll_version: held.rollVersion + 1 };
  await db
    .insertInto('session_occurrence')
    .values({
      organization_id: organizationId,
      session_id: held.sessionKey,
      on_date: held.date,
      state: held.state,
      changed: held.changed,
      starts_at: held.startsAt,
      duration_minutes: held.durationMinutes,
      title: held.title,
      modality: held.modality,
      room: held.room,
      join_url: held.joinUrl,
      facilitator_ids: held.facilitatorKeys,
      ...rolled,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'session_id', 'on_date']).doUpdateSet({
        ...rolled,
        starts_at: held.startsAt,
        duration_minutes: held.durationMinutes,
        title: held.title,
        modality: held.modality,
        room: held.room,
        join_url: held.joinUrl,
        facilitator_ids: held.facilitatorKeys,
      }),
    )
    .execute();
}

/**
 * Takes what was said of single occurrences over into the session that goes on: a canceled one stays
 * canceled while its day is one of the rule's; a moved one stays moved while the times are as they were,
 * with the new words.
 */
export async function carryOver(
  command: Command,
  {
    from,
    to,
    since,
    checked,
  }: {
    from: SessionRow;
    to: string;
    since: string;
    checked: CheckedSession;
  },
): Promise<void> {
  const { db, organizationId } = command;
  const rows = await db
    .selectFrom('session_occurrence')
    .selectAll()
    .where('session_id', '=', from.id)
    .where('on_date', '>=', since)
    .where('roll_version', '=', 0)
    .execute();
  if (rows.length === 0) return;
  const next = await selectSessions(db).where('id', '=', to).executeTakeFirstOrThrow();
  const sameTimes = next.rrule === from.rrule && next.start_time === from.start_time;
  for (const row of rows) {
    const stays = computedOn(next, row.on_date) !== undefined;
    const moved = stays && sameTimes && row.changed;
    const { input, facilitatorKeys } = checked;
    const values = moved
      ? {
          state: row.state,
          changed: true,
          starts_at: row.starts_at,
          duration_minutes: row.duration_minutes,
          title: input.title,
          modality: input.modality,
          room: input.room ?? null,
          join_url: input.joinUrl ?? null,
          facilitator_ids: facilitatorKeys,
        }
      : { ...NOTHING, state: stays ? row.state : ('SCHEDULED' as const) };
    await db
      .insertInto('session_occurrence')
      .values({
        ...NOTHING,
        organization_id: organizationId,
        session_id: to,
        on_date: row.on_date,
        ...values,
      })
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'session_id', 'on_date']).doUpdateSet(values),
      )
      .execute();
  }
}
