import { sql } from 'kysely';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { keyOf } from '../../common/ids.ts';
import { later } from '../../common/instant.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import { lockMember } from '../../members/locked-member.service.ts';
import { selectEvenings, type EveningRow } from './presence.rows.ts';
import { tellEvening } from '../residence-news.service.ts';
import { managedResidences } from '../residence-policy.ts';
import { selectStays } from '../stay.rows.ts';

/** How long after a mark nobody is told to be late by it, in milliseconds: it can be undone as long. */
const TIME_TO_UNDO = 10_000;

/** Whether a record is the viewer's own. @param member how the query names the column with the member's key */
export const isOwn = (viewer: Viewer, member: string) =>
  sql<boolean>`${sql.ref(member)} in (
    select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid)`;

/** Whether the viewer gives the beds of a house, or the record is their own. */
export const takesPart = (viewer: Viewer, row: { residence: string; member: string }) =>
  sql<boolean>`(${managedResidences(viewer, row.residence)} or ${isOwn(viewer, row.member)})`;

/**
 * The house, for this command alone: before its beds and members. Who is late there is looked at again.
 * @param after how long from now, in milliseconds
 */
export async function lockHouse({ db, now }: Command, key: string, after = 0): Promise<void> {
  await db
    .updateTable('residence')
    .set({
      late_check_at: sql`least(late_check_at, ${later(now, after)}::timestamptz)`,
    })
    .where('id', '=', key)
    .execute();
}

/** The house, for this command alone, without a look at who is late. @returns its zone */
export async function holdHouse({ db }: Command, key: string): Promise<string> {
  const house = await db
    .selectFrom('residence')
    .select('time_zone')
    .where('id', '=', key)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return house.time_zone;
}

/** Somebody who lives in a house, and the house, locked. */
export interface Resident {
  command: Command;
  row: EveningRow;
  /** Tells the board of the house; last in the command. */
  tell: (change: 'PRESENCE' | 'PASS') => Promise<void>;
}

/**
 * Whoever has a stay that goes on, when the viewer is them or gives the beds of their house.
 * @throws Refusal with what is wrong
 */
export async function lockedResident(
  ctx: Context,
  command: Command,
  stayId: string,
  field: string[],
): Promise<Resident> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Stay', stayId);
  const seen =
    key &&
    (await selectStays(command.db, viewer)
      .where('stay.id', '=', key)
      .where(takesPart(viewer, { residence: 'stay.residence_id', member: 'stay.member_id' }))
      .executeTakeFirst());
  if (!seen) throw new Refusal(userError('NOT_FOUND', field));
  ctx.trail.saw(seen.member_id);
  await lockHouse(command, seen.residence_id, TIME_TO_UNDO);
  await lockMember(command, seen.member_id);
  const row = await selectEvenings(command.db).where('stay.id', '=', seen.id).executeTakeFirst();
  if (!row) throw new Refusal(userError('STATE_NOT_ALLOWED', field, 'The stay has ended.'));
  const tell = (change: 'PRESENCE' | 'PASS') => tellEvening(command, row.residence_id, change);
  return { command, row, tell };
}
