import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { oneOfKeys } from '../../common/one-of.ts';
import type { MutationMeetingSharingSetArgs } from '../../generated/schema.ts';
import { lockOwnMember } from '../../members/locked-member.service.ts';

/**
 * Says whether the viewer, a member, shares the meetings they attend.
 * @throws Refusal NOT_FOUND for who is no member
 */
export async function setSharing(
  ctx: Context,
  { shared, idempotencyKey: key }: MutationMeetingSharingSetArgs,
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'meetingSharingSet', key, input: shared };
    await once(command, call, async () => {
      const { now } = command;
      const member = await lockOwnMember(ctx, command);
      if (!shared) {
        const ended = await endSharing(command, member.id);
        // That it was said stays, also where nothing was shared: no undo of a merge goes over it.
        if (ended.length === 0) await grant(command, member.id, now);
      } else if ((await inForce(command, [member.id])).length === 0) {
        await grant(command, member.id, null);
      }
      return { member: member.id };
    });
  });
}

/** Nothing is shared any more. The member is locked by then. @returns what was in force */
export async function endSharing({ db, now }: Command, memberId: string): Promise<string[]> {
  const ended = await db
    .updateTable('meeting_sharing')
    .set({ revoked_at: now })
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

/** Of two records of one person, nothing is shared that either kept to itself. @returns what ended for it */
export async function foldSharing(
  command: Command,
  fromId: string,
  intoId: string,
): Promise<string[]> {
  const grants = await inForce(command, [fromId, intoId]);
  const sharing = new Set(grants.map(({ member_id: memberId }) => memberId));
  if (sharing.size === 2) return [];
  return [...(await endSharing(command, fromId)), ...(await endSharing(command, intoId))];
}

/** Gives back what folding ended, unless the person has said since whether they share. */
export async function unfoldSharing(
  { db }: Command,
  ids: readonly string[],
  { memberIds, mergedAt }: { memberIds: readonly string[]; mergedAt: string },
): Promise<void> {
  if (ids.length === 0) return;
  const said = await db
    .selectFrom('meeting_sharing')
    .select('id')
    .where(oneOfKeys('member_id', memberIds))
    .where(sql<boolean>`greatest(granted_at, revoked_at) > ${mergedAt}::timestamptz`)
    .limit(1)
    .executeTakeFirst();
  if (said) return;
  await db
    .updateTable('meeting_sharing')
    .set({ revoked_at: null })
    .where(oneOfKeys('id', ids))
    .execute();
}

async function grant(
  { db, organizationId, now }: Command,
  memberId: string,
  revokedAt: string | null,
): Promise<void> {
  await db
    .insertInto('meeting_sharing')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      member_id: memberId,
      granted_at: now,
      revoked_at: revokedAt,
    })
    .execute();
}

const inForce = ({ db }: Command, memberIds: readonly string[]) =>
  db
    .selectFrom('meeting_sharing')
    .select(['id', 'member_id'])
    .where(oneOfKeys('member_id', memberIds))
    .where('revoked_at', 'is', null)
    .execute();
