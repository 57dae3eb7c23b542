import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { checkSpan } from '../../common/bounds.ts';
import { once } from '../../common/idempotency.ts';
import { later } from '../../common/instant.ts';
import { nothingToUndo } from '../../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type { MutationPresenceMarkArgs } from '../../generated/schema.ts';
import { lockedResident, type Resident } from './house-life.ts';
import { UNDO_WINDOW } from './presence.rows.ts';

/** How far back somebody may say that they came or went, in milliseconds. */
const LONGEST_BACK = 24 * 3_600_000;

type Key = string | null | undefined;

/**
 * Says that somebody came in or went out. What is so already stays as it was marked first.
 * @returns the key of the stay
 * @throws Refusal with what is wrong
 */
export function markPresence(
  ctx: Context,
  { stayId, direction, at, idempotencyKey }: MutationPresenceMarkArgs,
): Promise<string> {
  const call = { mutation: 'presenceMark', stayId, key: idempotencyKey, input: { direction, at } };
  return changePresence(ctx, call, async ({ command, row, tell }, by) => {
    if (at == null && row.mark?.direction === direction) return;
    const { db, now, organizationId } = command;
    const moment = at ?? now;
    refuseIfAny(checkSpan(moment, { from: later(now, -LONGEST_BACK), until: now }, ['at']));
    await db
      .insertInto('presence')
      .values({
        organization_id: organizationId,
        id: uuidv7(),
        member_id: row.member_id,
        residence_id: row.residence_id,
        direction,
        at: moment,
        recorded_at: now,
        recorded_by: by,
      })
      .execute();
    await tell('PRESENCE');
  });
}

/**
 * Takes back the mark that was made last.
 * @returns the key of the stay
 * @throws Refusal with what is wrong
 */
export function undoPresence(ctx: Context, stayId: string, key: Key): Promise<string> {
  const call = { mutation: 'presenceUndo', stayId, key, input: null };
  return changePresence(ctx, call, async ({ command, row, tell }, by) => {
    const { db, now, organizationId } = command;
    const { made_last: mark } = row;
    if (mark?.by !== by) throw nothingToUndo(['stayId']);
    if (Date.parse(now) > Date.parse(later(mark.recordedAt, UNDO_WINDOW))) {
      throw new Refusal(userError('TOO_LATE', ['stayId']));
    }
    await db
      .insertInto('presence')
      .values({
        organization_id: organizationId,
        id: uuidv7(),
        member_id: row.member_id,
        residence_id: row.residence_id,
        direction: null,
        corrects_id: mark.id,
        at: now,
        recorded_at: now,
        recorded_by: by,
      })
      .execute();
    await tell('PRESENCE');
  });
}

async function changePresence(
  ctx: Context,
  { mutation, stayId, key, input }: { mutation: string; stayId: string; key: Key; input: unknown },
  work: (resident: Resident, by: string) => Promise<void>,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { stayId, input } };
    const ids = await once(command, call, async () => {
      const resident = await lockedResident(ctx, command, stayId, ['stayId']);
      await work(resident, by);
      return { stay: resident.row.id };
    });
    return ids.stay;
  });
}
