import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { SessionScheduleInput } from '../generated/schema.ts';
import type { SessionRow } from './occurrences.ts';
import type { CheckedSession } from './session-rules.ts';
import { dayBefore, type Split } from './split-series.ts';

/** Who holds it: of a program, a group and a house one. */
export interface Holder {
  programKey: string | null;
  groupKey: string | null;
  residenceKey: string | null;
}

/** Ends what gives way. What has a roll stays in its rows. */
export async function endPieces({ db, now }: Command, { cut, ended, from }: Split): Promise<void> {
  if (cut.length > 0) {
    await db
      .updateTable('program_session')
      .set({ ends_on: dayBefore(from), version: sql`version + 1` })
      .where('id', 'in', cut)
      .execute();
  }
  if (ended.length > 0) await endWhole({ db, now }, ended);
}

/** Ends sessions on every day that has no roll. */
export async function endWhole(
  { db, now }: Pick<Command, 'db' | 'now'>,
  keys: string[],
): Promise<void> {
  await db
    .updateTable('program_session')
    .set({ ended_at: now, version: sql`version + 1` })
    .where('id', 'in', keys)
    .execute();
}

/** @returns its key; without a series it begins one of its own */
export async function insertSession(
  command: Command,
  checked: CheckedSession,
  { programKey, groupKey, residenceKey, seriesKey }: Holder & { seriesKey?: string },
): Promise<string> {
  const id = uuidv7();
  await command.db
    .insertInto('program_session')
    .values({
      organization_id: command.organizationId,
      id,
      series_id: seriesKey ?? id,
      program_id: programKey,
      group_id: groupKey,
      residence_id: residenceKey,
      created_at: command.now,
      ...columnsOf(checked),
    })
    .execute();
  await setAddedMembers(command, id, checked.addedKeys);
  return id;
}

/** Writes a session anew under its own key. */
export async function updateSession(
  command: Command,
  { id, version }: SessionRow,
  next: CheckedSession,
): Promise<void> {
  await command.db
    .updateTable('program_session')
    .set({ ...columnsOf(next), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await setAddedMembers(command, id, next.addedKeys);
}

function columnsOf({ input, facilitatorKeys }: CheckedSession) {
  const { title, modality, room, joinUrl } = input;
  return {
    ...scheduleColumns(input.schedule),
    title,
    modality,
    room: room ?? null,
    join_url: joinUrl ?? null,
    facilitator_ids: facilitatorKeys,
  };
}

const scheduleColumns = (schedule: SessionScheduleInput) => ({
  rrule: schedule.rrule ?? null,
  starts_on: schedule.startsOn,
  ends_on: schedule.endsOn ?? null,
  start_time: schedule.startTime,
  duration_minutes: schedule.durationMinutes,
  time_zone: schedule.timeZone,
  exceptions: schedule.exceptions,
});

async function setAddedMembers(
  { db, organizationId, now }: Command,
  sessionKey: string,
  memberKeys: readonly string[],
): Promise<void> {
  let gone = db
    .updateTable('session_member')
    .set({ ended_at: now })
    .where('session_id', '=', sessionKey)
    .where('ended_at', 'is', null);
  if (memberKeys.length > 0) gone = gone.where('member_id', 'not in', [...memberKeys]);
  await gone.execute();
  if (memberKeys.length === 0) return;
  await db
    .insertInto('session_member')
    .values(
      memberKeys.map((member) => ({
        organization_id: organizationId,
        session_id: sessionKey,
        member_id: member,
        added_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'session_id', 'member_id'])
        .doUpdateSet({ ended_at: null }),
    )
    .execute();
}

/** Tells who read the session that something of it has changed. */
export async function raiseVersion({ db }: Command, { id, version }: SessionRow): Promise<void> {
  await db
    .updateTable('program_session')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
}
