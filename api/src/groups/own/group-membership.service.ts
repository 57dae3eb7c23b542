import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { oneOfKeys } from '../../common/one-of.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import type { MutationGroupJoinArgs, MutationGroupLeaveArgs } from '../../generated/schema.ts';
import { leaveBoards } from '../../community/board-seat.service.ts';
import {
  changeableMember,
  lockMember,
  refuseUnlessSupported,
} from '../../members/locked-member.service.ts';
import { selectMembers } from '../../members/member.rows.ts';
import { selectGroups } from './group.rows.ts';

/**
 * Makes a member one of a group.
 * @returns the key of the place in it
 * @throws Refusal with what is wrong
 */
export async function joinGroup(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationGroupJoinArgs,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'groupJoin', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const group = await joinableGroup(ctx, command, input.groupId);
      const found = await joiningMember(ctx, command, input.memberId);
      if (found.isSelf && group.admission !== 'OPEN') {
        const message = 'Whoever is in the group was invited.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['groupId'], message));
      }
      const member = await lockMember(command, found.key);
      refuseUnlessSupported(member, ['memberId']);
      if (await openPlace(command, group.id, member.id)) {
        throw new Refusal(userError('ALREADY_EXISTS', ['groupId']));
      }
      const id = uuidv7();
      const place = { group_id: group.id, member_id: member.id, joined_at: now, joined_by: by };
      await db
        .insertInto('group_membership')
        .values({ organization_id: organizationId, id, ...place })
        .execute();
      return { membership: id };
    });
    return ids.membership;
  });
}

/**
 * Takes a member out of a group.
 * @returns the key of the place in it
 * @throws Refusal with what is wrong
 */
export async function leaveGroup(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationGroupLeaveArgs,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'groupLeave', key, input };
    const ids = await once(command, call, async () => {
      const { db, now } = command;
      const found = await joiningMember(ctx, command, input.memberId);
      const member = await lockMember(command, found.key);
      const group = keyOf('Group', input.groupId) ?? NOTHING;
      const place = await openPlace(command, group, member.id);
      if (!place) throw new Refusal(userError('NOT_FOUND', ['groupId']));
      await db
        .updateTable('group_membership')
        .set({ ended_at: now, ended_by: by })
        .where('id', '=', place)
        .execute();
      await leaveBoards(command, member.id, group);
      return { membership: place };
    });
    return ids.membership;
  });
}

/** Nobody is in a group whom the network does not support any more. The member is locked by then. */
export async function leaveGroups(command: Command, memberId: string, by: string): Promise<void> {
  const { db, now } = command;
  await leaveBoards(command, memberId);
  await db
    .updateTable('group_membership')
    .set({ ended_at: now, ended_by: by })
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Two records of one person are in a group once. @returns the places that were given up for it */
export async function foldGroups(
  { db, now }: Command,
  fromId: string,
  intoId: string,
  by: string,
): Promise<string[]> {
  const ended = await db
    .updateTable('group_membership')
    .set({ ended_at: now, ended_by: by })
    .where('member_id', '=', fromId)
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`exists (
        select from group_membership other
        where other.organization_id = group_membership.organization_id
          and other.member_id = ${intoId}::uuid and other.group_id = group_membership.group_id
          and other.ended_at is null)`,
    )
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

/**
 * Gives back the places that folding took, in groups that go on, where the person has not left since.
 * @param intoId the record that stayed, which has its own rows again
 */
export async function unfoldGroups(
  { db }: Command,
  ids: readonly string[],
  intoId: string,
): Promise<void> {
  if (ids.length === 0) return;
  // None of them ends before this command is done: its end would miss who comes back.
  const going = await db
    .selectFrom('support_group')
    .select('id')
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`id in (select p.group_id from group_membership p where ${oneOfKeys('p.id', ids)})`,
    )
    .orderBy('id')
    .forShare()
    .execute();
  if (going.length === 0) return;
  const groups = going.map(({ id }) => id);
  await db
    .updateTable('group_membership')
    .set({ ended_at: null, ended_by: null })
    .where(oneOfKeys('id', ids))
    .where(oneOfKeys('group_id', groups))
    .where(
      sql<boolean>`exists (
        select from group_membership other
        where other.organization_id = group_membership.organization_id
          and other.member_id = ${intoId}::uuid and other.group_id = group_membership.group_id
          and other.ended_at is null)`,
    )
    .execute();
}

/** A group that goes on until this command is done. @throws Refusal where there is none for the viewer */
async function joinableGroup(ctx: Context, { db }: Command, id: string) {
  const group = await selectGroups(db, requireViewer(ctx))
    .where('support_group.id', '=', keyOf('Group', id) ?? NOTHING)
    .forShare()
    .executeTakeFirst();
  if (!group) throw new Refusal(userError('NOT_FOUND', ['groupId']));
  if (group.ended_at !== null) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['groupId'], 'The group has ended.'));
  }
  return group;
}

/** The viewer themselves, or a member whose record they may change. @throws Refusal NOT_FOUND, REQUIRED for nobody */
async function joiningMember(
  ctx: Context,
  command: Command,
  id: string | null | undefined,
): Promise<{ key: string; isSelf: boolean }> {
  const viewer = requireViewer(ctx);
  const own = await selectMembers(command.db, viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  if (own && (id == null || keyOf('Member', id) === own.id)) {
    ctx.trail.saw(own.id);
    return { key: own.id, isSelf: true };
  }
  if (id == null) {
    const message = 'You are no member yourself: name the member.';
    throw new Refusal(userError('REQUIRED', ['memberId'], message));
  }
  return { key: await changeableMember(ctx, command, id, ['memberId']), isSelf: false };
}

async function openPlace({ db }: Command, groupId: string, memberId: string) {
  const place = await db
    .selectFrom('group_membership')
    .select('id')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return place?.id;
}
