import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { stateAfter } from '../../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type { PassRequestInput } from '../../generated/schema.ts';
import { lockMember } from '../../members/locked-member.service.ts';
import { isOwn, lockedResident, lockHouse, takesPart } from './house-life.ts';
import { checkPass, checkReason } from './pass-rules.ts';
import { passMoves, type PassMove } from './pass-states.ts';
import { selectPasses, type PassRow } from './pass.rows.ts';
import { tellEvening } from '../residence-news.service.ts';
import { managedResidences } from '../residence-policy.ts';
import type { LivePass } from './standing.ts';

/** A pass that is to be moved. */
export interface PassTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/**
 * Asks for nights away.
 * @returns the key of the pass
 * @throws Refusal with what is wrong
 */
export async function requestPass(
  ctx: Context,
  input: PassRequestInput,
  key: string | null | undefined,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'passRequest', key, input };
    const ids = await once(command, call, async () => {
      refuseIfAny(checkPass(input, command.now));
      const { row, tell } = await lockedResident(ctx, command, input.stayId, ['input', 'stayId']);
      refuseIfAway(row.passes, input);
      const id = uuidv7();
      const { organizationId, now } = command;
      await command.db
        .insertInto('house_pass')
        .values({
          organization_id: organizationId,
          id,
          member_id: row.member_id,
          residence_id: row.residence_id,
          state: 'REQUESTED',
          begins_at: input.from,
          ends_at: input.until,
          destination: ctx.services.sealer.seal(organizationId, input.destination.trim()),
          requested_at: now,
          requested_by: by,
        })
        .execute();
      await tell('PASS');
      return { pass: id };
    });
    return ids.pass;
  });
}

/** Agrees to a pass. @returns its key @throws Refusal with what is wrong */
export const approvePass = (ctx: Context, target: PassTarget): Promise<string> =>
  changePass(ctx, { ...target, mutation: 'passApprove', move: 'APPROVE' });

/** Does not agree to a pass. @returns its key @throws Refusal with what is wrong */
export async function declinePass(
  ctx: Context,
  target: PassTarget,
  reason: string,
): Promise<string> {
  refuseIfAny(checkReason(reason, ['reason']));
  return changePass(ctx, { ...target, mutation: 'passDecline', move: 'DECLINE', reason });
}

/** Takes a pass back. @returns its key @throws Refusal with what is wrong */
export const cancelPass = (ctx: Context, target: PassTarget): Promise<string> =>
  changePass(ctx, { ...target, mutation: 'passCancel', move: 'CANCEL' });

/** Who moves out of a house has no nights away from it: what is asked for or agreed on ends. The member is locked. */
export async function endPasses(
  { db, now }: Command,
  { memberId, residenceId }: { memberId: string; residenceId: string },
): Promise<void> {
  await db
    .updateTable('house_pass')
    .set({ state: 'CANCELED', canceled_at: now, version: sql`version + 1` })
    .where('member_id', '=', memberId)
    .where('residence_id', '=', residenceId)
    .where('state', 'in', ['REQUESTED', 'APPROVED'])
    .where('ends_at', '>', now)
    .execute();
}

interface PassChange extends PassTarget {
  mutation: string;
  move: PassMove;
  reason?: string;
}

async function changePass(ctx: Context, change: PassChange): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  const { mutation, move, id, expectedVersion, idempotencyKey: key, reason } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, reason } };
    const ids = await once(command, call, async () => {
      const pass = await lockedPass(ctx, command, id, move);
      if (expectedVersion != null && expectedVersion !== pass.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const { db, now, organizationId } = command;
      const sealed =
        reason === undefined
          ? {}
          : { reason: ctx.services.sealer.seal(organizationId, reason.trim()) };
      await db
        .updateTable('house_pass')
        .set({
          state: movedTo(pass, move, now),
          ...(move === 'CANCEL'
            ? { canceled_at: now, canceled_by: by }
            : { decided_at: now, decided_by: by, ...sealed }),
          version: sql`version + 1`,
        })
        .where('id', '=', pass.id)
        .execute();
      await tellEvening(command, pass.residence_id, 'PASS');
      return { pass: pass.id };
    });
    return ids.pass;
  });
}

/** @throws Refusal when the state, or the time that has passed, does not allow the move */
function movedTo({ state, ends_at: until }: PassRow, move: PassMove, now: string) {
  const next = stateAfter(passMoves, state, move, { thing: 'A pass' });
  if (move !== 'DECLINE' && Date.parse(until) <= Date.parse(now)) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The time of this pass has passed.'));
  }
  return next;
}

/**
 * A pass behind the locks of its house and member. Whoever gives the beds of the house decides, not about
 * themselves; the member can take their own back.
 * @throws Refusal NOT_FOUND otherwise
 */
async function lockedPass(
  ctx: Context,
  command: Command,
  id: string,
  move: PassMove,
): Promise<PassRow> {
  const viewer = requireViewer(ctx);
  const key = keyOf('HousePass', id);
  const row = { residence: 'house_pass.residence_id', member: 'house_pass.member_id' };
  const decides = sql<boolean>`(${managedResidences(viewer, row.residence)}
    and not ${isOwn(viewer, row.member)})`;
  const seen =
    key &&
    (await selectPasses(command.db, viewer)
      .where('house_pass.id', '=', key)
      .where(move === 'CANCEL' ? takesPart(viewer, row) : decides)
      .executeTakeFirst());
  if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
  ctx.trail.saw(seen.member_id);
  await lockHouse(command, seen.residence_id);
  await lockMember(command, seen.member_id);
  return command.db
    .selectFrom('house_pass')
    .selectAll()
    .where('id', '=', seen.id)
    .executeTakeFirstOrThrow();
}

/** Nobody is away twice at once. @throws Refusal when a pass, or one that is asked for, lies in that time */
function refuseIfAway(passes: readonly LivePass[], { from, until }: PassRequestInput): void {
  const [begins, ends] = [Date.parse(from), Date.parse(until)];
  const other = passes.some(
    (pass) => Date.parse(pass.from) < ends && Date.parse(pass.until) > begins,
  );
  if (other) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'from']));
}
