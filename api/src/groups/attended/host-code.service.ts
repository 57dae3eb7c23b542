import { sql } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { later } from '../../common/instant.ts';
import { oneOfKeys } from '../../common/one-of.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import { readMoment } from '../../common/read-moment.ts';
import type { HostCode, MutationHostCodeRenewArgs } from '../../generated/schema.ts';
import { heldByGroup, lockHeldByGroup } from '../../sessions/group-sessions.service.ts';
import type { HeldOccurrence } from '../../sessions/session.rows.ts';
import { takesRoll, takesRollNow } from '../../sessions/takes-roll.service.ts';
import { AFTER, codeFrom, expiryOf, isShown } from './meeting-code.ts';

/** No session lasts longer. */
const LONGEST = 24 * 60 * 60_000;

/** The code for who may take the roll of a group's meeting that is held now; null else. */
export async function readHostCode(ctx: Context, occurrenceId: string): Promise<HostCode | null> {
  const key = keyOf('SessionOccurrence', occurrenceId);
  const occurrence = key ? await ctx.loaders.sessionOccurrence.load(key) : null;
  const session = occurrence && (await ctx.loaders.programSession.load(occurrence.held.sessionKey));
  if (!occurrence || !session || session.row.group_id === null) return null;
  const db = await ctx.lane.read();
  const now = await readMoment(db);
  const { held } = occurrence;
  if (!isShown(held, now) || !(await takesRoll(ctx, held))) return null;
  const roundOf = await roundsOf(db, [held]);
  return { code: codeFrom(secretIn(ctx), held, roundOf(held)), expiresAt: expiryOf(held) };
}

/**
 * Shows another code at a meeting from now on.
 * @throws Refusal with what is wrong
 */
export async function renewHostCode(
  ctx: Context,
  { occurrenceId, idempotencyKey: key }: MutationHostCodeRenewArgs,
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  await ctx.lane.command(async (command) => {
    const { db, organizationId, now } = command;
    await once(
      command,
      { actorId, mutation: 'hostCodeRenew', key, input: occurrenceId },
      async () => {
        const occurrence = keyOf('SessionOccurrence', occurrenceId);
        const held = occurrence && (await lockHeldByGroup(command, occurrence));
        if (!held || !(await takesRollNow(ctx, command, held))) {
          throw new Refusal(userError('NOT_FOUND', ['occurrenceId']));
        }
        if (!isShown(held, now)) {
          const message = 'No code is shown at this time.';
          throw new Refusal(userError('STATE_NOT_ALLOWED', ['occurrenceId'], message));
        }
        const renewed = { renewed_at: now, renewed_by: actorId };
        await db
          .insertInto('host_code')
          .values({
            organization_id: organizationId,
            session_id: held.sessionKey,
            on_date: held.date,
            round: 1,
            ...renewed,
          })
          .onConflict((known) =>
            known
              .columns(['organization_id', 'session_id', 'on_date'])
              .doUpdateSet({ round: sql`host_code.round + 1`, ...renewed }),
          )
          .execute();
        return { session: held.sessionKey };
      },
    );
  });
}

/** The meeting of a group that shows this code now; undefined when none does. */
export async function meetingWithCode(
  ctx: Context,
  { db, now }: Command,
  groupKey: string,
  code: string,
): Promise<HeldOccurrence | undefined> {
  const around = await heldByGroup(db, groupKey, later(now, -LONGEST - AFTER), later(now, LONGEST));
  const shown = around.filter((one) => isShown(one, now));
  const roundOf = await roundsOf(db, shown);
  const given = code.trim().toUpperCase();
  return shown.find((one) => codeFrom(secretIn(ctx), one, roundOf(one)) === given);
}

/** How often the codes of what is held were renewed. */
async function roundsOf(
  db: Db,
  held: readonly HeldOccurrence[],
): Promise<(one: HeldOccurrence) => number> {
  const rows = await db
    .selectFrom('host_code')
    .select(['session_id', 'on_date', 'round'])
    .where(oneOfKeys('session_id', [...new Set(held.map(({ sessionKey }) => sessionKey))]))
    .execute();
  return ({ sessionKey, date }) =>
    rows.find((row) => row.session_id === sessionKey && row.on_date === date)?.round ?? 0;
}

const secretIn = (ctx: Context) => (text: string) =>
  ctx.services.sealer.blindIndex(requireViewer(ctx).organizationId, text);
