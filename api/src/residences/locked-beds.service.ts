import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf } from '../common/ids.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { BedOutReason, BedState } from '../generated/schema.ts';
import { selectBeds, stateOf } from './bed.rows.ts';
import { liveHold } from './residence.rows.ts';

/** A bed that is locked, as it stands. */
export interface LockedBed {
  id: string;
  residenceId: string;
  /** As people call it: the name of the room and its own. */
  name: string;
  /** The day in the house. */
  today: LocalDate;
  state: BedState;
  outReason: BedOutReason | null;
  holdId: string | null;
  /** For which request it is held, if for any. */
  heldFor: string | null;
  /** It was taken out of its house, or the house has closed. */
  gone: boolean;
  version: number;
}

/**
 * Beds, for this command alone, in the order of their keys. Everybody locks beds so: before programs, and these
 * before members.
 */
export async function lockBeds(
  { db, now }: Command,
  keys: readonly string[],
): Promise<Map<string, LockedBed>> {
  const wanted = [...new Set(keys)].sort();
  if (wanted.length === 0) return new Map();
  await db
    .selectFrom('bed')
    .select('id')
    .where('id', 'in', wanted)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  // In a statement of its own: it reads what is committed by then.
  const rows = await db
    .selectFrom('bed')
    .innerJoin('room', (join) =>
      join
        .onRef('room.organization_id', '=', 'bed.organization_id')
        .onRef('room.id', '=', 'bed.room_id'),
    )
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.organization_id', '=', 'bed.organization_id')
        .onRef('residence.id', '=', 'bed.residence_id'),
    )
    .leftJoin('bed_hold as h', (join) =>
      join
        .onRef('h.organization_id', '=', 'bed.organization_id')
        .onRef('h.bed_id', '=', 'bed.id')
        .on(liveHold),
    )
    .leftJoin('stay', (join) =>
      join
        .onRef('stay.organization_id', '=', 'bed.organization_id')
        .onRef('stay.bed_id', '=', 'bed.id')
        .on('stay.ended_on', 'is', null),
    )
    .select([
      'bed.id',
      'bed.residence_id',
      'bed.out_reason',
      'bed.version',
      'residence.time_zone',
      'h.id as hold_id',
      'h.request_id',
      'stay.id as stay_id',
      sql<string>`room.name || ' ' || bed.name`.as('name'),
      sql<boolean>`bed.ended_on is not null or residence.ended_at is not null`.as('gone'),
    ])
    .where('bed.id', 'in', wanted)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        residenceId: row.residence_id,
        name: row.name,
        today: localDay(now, row.time_zone),
        state: stateOf({
          occupied: row.stay_id !== null,
          held: row.hold_id !== null,
          outOfService: row.out_reason !== null,
        }),
        outReason: row.out_reason,
        holdId: row.hold_id,
        heldFor: row.request_id,
        gone: row.gone,
        version: row.version,
      },
    ]),
  );
}

/** All beds of a house that is locked: nobody moves in or out, holds or frees one meanwhile. */
export async function lockBedsOfHouse(
  command: Command,
  residenceId: string,
): Promise<Map<string, LockedBed>> {
  const rows = await command.db
    .selectFrom('bed')
    .select('id')
    .where('residence_id', '=', residenceId)
    .where('ended_on', 'is', null)
    .execute();
  return lockBeds(
    command,
    rows.map(({ id }) => id),
  );
}

/** The key of a bed that the viewer may give. @throws Refusal NOT_FOUND otherwise */
export async function managedBed(
  ctx: Context,
  { db }: Command,
  id: string,
  field: string[],
): Promise<string> {
  const key = keyOf('Bed', id);
  const bed = key
    ? await selectBeds(db, requireViewer(ctx)).where('bed.id', '=', key).executeTakeFirst()
    : undefined;
  if (!bed?.manages) throw new Refusal(userError('NOT_FOUND', field));
  return bed.id;
}

/**
 * The bed, when somebody can be given it.
 * @param request whom it may be kept for
 * @throws Refusal with what stands against it
 */
export function requireFree(
  bed: LockedBed | undefined,
  field: string[],
  request: string | null = null,
): LockedBed {
  if (!bed || bed.gone) throw new Refusal(userError('NOT_FOUND', field));
  if (bed.state === 'OCCUPIED') throw new Refusal(userError('BED_OCCUPIED', field));
  const forOther = bed.state === 'HELD' && (request === null || bed.heldFor !== request);
  if (forOther) throw new Refusal(userError('BED_HELD', field));
  if (bed.outReason !== null) {
    const message = 'This bed is out of service.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
  return bed;
}

/** Something about a bed has changed: its version grows. */
export async function touchBeds({ db }: Command, keys: readonly string[]): Promise<void> {
  await db
    .updateTable('bed')
    .set({ version: sql`version + 1` })
    .where('id', 'in', [...keys])
    .execute();
}

/**
 * Gives back what is held of a bed that is locked. Whoever held it may have begun later than this command and
 * come first: nothing is given back before it was held.
 */
export async function releaseHold({ db, now }: Command, holdId: string | null): Promise<void> {
  if (holdId === null) return;
  await db
    .updateTable('bed_hold')
    .set({ released_at: releasedAt(now) })
    .where('id', '=', holdId)
    .execute();
}

/** When a hold is given back that is given back now. */
export const releasedAt = (now: string) => sql<string>`greatest(held_at, ${now}::timestamptz)`;
