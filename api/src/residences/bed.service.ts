import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkSpan, checkText } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { BedHoldInput, BedOutReason, ResidenceChange } from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { waitingRequest } from './lodger.ts';
import {
  lockBeds,
  managedBed,
  releaseHold,
  requireFree,
  touchBeds,
  type LockedBed,
} from './locked-beds.service.ts';
import { tellBoards } from './residence-news.service.ts';
import { checkNote } from './residence-rules.ts';

const MINUTE = 60_000;
const SHORTEST_HOLD = 5 * MINUTE;
const LONGEST_HOLD = 14 * 24 * 60 * MINUTE;
const LONGEST_HOLD_NOTE = 200;

/** A bed that is to be changed. */
export interface BedTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/**
 * Keeps a bed for somebody.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export function holdBed(
  ctx: Context,
  input: BedHoldInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const note = input.note?.trim() || null;
  refuseIfAny(checkText(note, LONGEST_HOLD_NOTE, ['input', 'note']));
  const field = ['input', 'bedId'];
  const asked = { id: input.bedId, idempotencyKey, mutation: 'bedHold', input, field };
  return changeBed(ctx, { ...asked, change: 'HOLD' }, async (command, locked, by) => {
    const bed = requireFree(locked, field);
    checkUntil(command.now, input.until);
    const request =
      input.requestId == null
        ? null
        : await waitingRequest(ctx, command, input.requestId, ['input', 'requestId']);
    if (request) {
      const member = await lockMember(command, request.member_id);
      if (member.membershipId === by)
        throw new Refusal(userError('NOT_FOUND', ['input', 'requestId']));
      // It may have been withdrawn or answered while the member was waited for.
      await waitingRequest(ctx, command, input.requestId ?? '', ['input', 'requestId']);
      await refuseIfHeldElsewhere(command, request.id);
    }
    await command.db
      .insertInto('bed_hold')
      .values({
        organization_id: command.organizationId,
        id: uuidv7(),
        bed_id: bed.id,
        request_id: request?.id ?? null,
        held_at: await heldFrom(command, bed.id, request?.id ?? null),
        held_by: by,
        until: input.until,
        note: note && ctx.services.sealer.seal(command.organizationId, note),
      })
      .execute();
  });
}

/** Gives a held bed free. @returns its key @throws Refusal with what is wrong */
export function releaseBed(ctx: Context, target: BedTarget): Promise<string> {
  return changeBed(
    ctx,
    { ...target, mutation: 'bedRelease', change: 'HOLD' },
    async (command, bed) => {
      if (bed.state !== 'HELD') throw notSo('The bed is not held.');
      await releaseHold(command, bed.holdId);
    },
  );
}

/** Takes a bed out of service. @returns its key @throws Refusal with what is wrong */
export function takeBedOut(
  ctx: Context,
  target: BedTarget,
  reason: BedOutReason,
  note: string | null | undefined,
): Promise<string> {
  checkNote(note, ['note']);
  const input = { reason, note };
  return changeBed(
    ctx,
    { ...target, mutation: 'bedTakeOut', input, change: 'BED' },
    async ({ db }, locked) => {
      const bed = requireFree(locked, ['id']);
      await db
        .updateTable('bed')
        .set({ out_reason: reason, out_note: note?.trim() || null })
        .where('id', '=', bed.id)
        .execute();
    },
  );
}

/** Puts a bed back into service. @returns its key @throws Refusal with what is wrong */
export function returnBed(ctx: Context, target: BedTarget): Promise<string> {
  return changeBed(
    ctx,
    { ...target, mutation: 'bedReturn', change: 'BED' },
    async ({ db }, bed) => {
      if (!bed.outReason) throw notSo('The bed is in service.');
      await db
        .updateTable('bed')
        .set({ out_reason: null, out_note: null })
        .where('id', '=', bed.id)
        .execute();
    },
  );
}

const notSo = (message: string) => new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));

function checkUntil(now: string, until: string): void {
  const span = { from: later(now, SHORTEST_HOLD), until: later(now, LONGEST_HOLD) };
  refuseIfAny(checkSpan(until, span, ['input', 'until']));
}

/** From when on a bed is held: whoever gave it back may have begun later than this command and come first. */
async function heldFrom(
  { db, now }: Command,
  bedId: string,
  requestId: string | null,
): Promise<string> {
  const { rows } = await sql<{ at: string }>`
    select greatest(${now}::timestamptz, max(released_at)) as at from bed_hold
    where bed_id = ${bedId}::uuid or request_id = ${requestId}::uuid`.execute(db);
  return rows[0]?.at ?? now;
}

/** Nobody is promised two beds at once. The member is locked. */
async function refuseIfHeldElsewhere({ db, now }: Command, requestId: string): Promise<void> {
  const held = await db
    .selectFrom('bed_hold')
    .select('id')
    .where('request_id', '=', requestId)
    .where('released_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst();
  if (!held) return;
  const message = 'Another bed is kept for this request.';
  throw new Refusal(userError('ALREADY_EXISTS', ['input', 'requestId'], message));
}

interface BedChange extends BedTarget {
  mutation: string;
  input?: unknown;
  /** The path of the argument that names the bed. */
  field?: string[];
  change: ResidenceChange;
}

async function changeBed(
  ctx: Context,
  { mutation, id, expectedVersion, idempotencyKey: key, input, field = ['id'], change }: BedChange,
  work: (command: Command, bed: LockedBed, by: string) => Promise<void>,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const bedKey = await managedBed(ctx, command, id, field);
      const bed = (await lockBeds(command, [bedKey])).get(bedKey);
      if (!bed || bed.gone) throw new Refusal(userError('NOT_FOUND', field));
      if (expectedVersion != null && expectedVersion !== bed.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await work(command, bed, by);
      await touchBeds(command, [bed.id]);
      await tellBoards(command, by, [{ residenceId: bed.residenceId, change, beds: [bed.id] }]);
      return { bed: bed.id };
    });
    return ids.bed;
  });
}
