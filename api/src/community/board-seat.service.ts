import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MutationBoardAppealArgs,
  MutationBoardJoinArgs,
  MutationBoardLeaveArgs,
} from '../generated/schema.ts';
import { isInGroup } from '../groups/own/group-policy.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { tellBoard } from './board-news.ts';
import { takeBackPosts } from './board-post-state.ts';
import { seatStands } from './board-policy.ts';
import { aliasKey, checkAlias, checkNote } from './board-rules.ts';
import { boardFor, requireOpen } from './board.service.ts';
import { isRestricted, selectOwnSeats, type BoardRow, type BoardSeatRow } from './board.rows.ts';
import { openReview } from './open-review.ts';

/**
 * Gives the viewer a place on the board of a group they are in.
 * @returns the board's key
 * @throws Refusal with what is wrong
 */
export async function joinBoard(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardJoinArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'boardJoin', key, input };
    const ids = await once(command, call, async () => {
      const board = await boardFor(ctx, command, input.id, ['id']);
      const member = await lockMember(command, await ownRecordIn(ctx, command, board));
      // Who left the group meanwhile has no place on its board.
      await ownRecordIn(ctx, command, board);
      await requireOpen(command, board, ['id']);
      const hosts = await hostNames(command, board);
      refuseIfAny(checkAlias(input.alias, { legalName: member.legalName, hosts }));
      await takeSeat(command, board, member.id, input.alias.trim());
      return { board: board.id };
    });
    return ids.board;
  });
}

/**
 * Gives up the viewer's place on a board.
 * @returns the board's key
 * @throws Refusal with what is wrong
 */
export async function leaveBoard(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardLeaveArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'boardLeave', key, input };
    const ids = await once(command, call, async () => {
      const board = await boardFor(ctx, command, input.id, ['id']);
      const seat = await lockedSeat(ctx, command, board);
      if (!seat) throw new Refusal(userError('NOT_FOUND', ['id']));
      await command.db
        .updateTable('board_seat')
        .set({ ended_at: command.now })
        .where('id', '=', seat.id)
        .execute();
      if (input.posts === 'TAKE_POSTS_BACK') {
        await takeBackPosts(command, { seatOf: seat.member_id, boardId: board.id });
        await tellBoard(command, { boardId: board.id, change: 'POST' });
      }
      return { board: board.id };
    });
    return ids.board;
  });
}

/**
 * Asks to look again at why the viewer may not write for a time.
 * @returns the board's key
 * @throws Refusal with what is wrong
 */
export async function appeal(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardAppealArgs,
): Promise<string> {
  const { membershipId: actorId, organizationId } = requireViewer(ctx);
  refuseIfAny(checkNote(input.note));
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'boardAppeal', key, input };
    const ids = await once(command, call, async () => {
      const board = await boardFor(ctx, command, input.id, ['id']);
      const seat = await lockedSeat(ctx, command, board);
      if (!seat) throw new Refusal(userError('NOT_FOUND', ['id']));
      const post = seat.restricted_post_id;
      if (post === null || !isRestricted(seat, command.now) || seat.appealed_at !== null) {
        const message = 'Who may not write for a time asks once that this be looked at again.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await command.db
        .updateTable('board_seat')
        .set({ appealed_at: command.now })
        .where('id', '=', seat.id)
        .execute();
      const note = ctx.services.sealer.seal(organizationId, input.note.trim());
      const by = { seat_id: seat.id, host_id: null };
      await openReview(command, { boardId: board.id, postId: post, cause: 'APPEAL', note, by });
      await tellBoard(command, { boardId: board.id, reviewOf: post });
      return { board: board.id };
    });
    return ids.board;
  });
}

/** A chosen name as a place keeps it, with what tells whether another looks like it. */
export const nameColumns = (alias: string) => ({ alias, alias_key: aliasKey(alias) });

/** The viewer's place on a board. */
export const ownSeat = (
  ctx: Context,
  { db }: Command,
  { id }: Pick<BoardRow, 'id'>,
): Promise<BoardSeatRow | undefined> =>
  selectOwnSeats(db, requireViewer(ctx))
    .where('board_id', '=', id)
    .where(seatStands('board_seat'))
    .executeTakeFirst();

/** As `ownSeat`, for this command alone: before any post, which comes before what waits for moderators. */
export async function lockedSeat(
  ctx: Context,
  command: Command,
  board: Pick<BoardRow, 'id'>,
): Promise<BoardSeatRow | undefined> {
  const seat = await ownSeat(ctx, command, board);
  return (
    seat &&
    command.db
      .selectFrom('board_seat')
      .selectAll()
      .where('id', '=', seat.id)
      .where('ended_at', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst()
  );
}

/** With places in groups go those on their boards; what was written stays. The member is locked by then. */
export async function leaveBoards(
  { db, now }: Command,
  memberId: string,
  groupId?: string,
): Promise<void> {
  let seats = db
    .updateTable('board_seat')
    .set({ ended_at: now })
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null);
  if (groupId !== undefined) {
    seats = seats.where(
      sql<boolean>`board_seat.board_id in (
        select b.id from group_board b
        where b.organization_id = board_seat.organization_id and b.group_id = ${groupId}::uuid)`,
    );
  }
  await seats.execute();
}

/** Two records of one person have one place on a board. @returns the places that were given up for it */
export async function foldSeats(
  { db, now }: Command,
  fromId: string,
  intoId: string,
): Promise<string[]> {
  const ended = await db
    .updateTable('board_seat')
    .set({ ended_at: now })
    .where('member_id', '=', fromId)
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`exists (
        select from board_seat other
        where other.organization_id = board_seat.organization_id
          and other.member_id = ${intoId}::uuid and other.board_id = board_seat.board_id
          and other.ended_at is null)`,
    )
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

/**
 * Gives back the places that folding took, where the person has not given up theirs since, nor left the group.
 * @param intoId the record that stayed, which has its own rows again
 */
export async function unfoldSeats(
  { db }: Command,
  ids: readonly string[],
  intoId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('board_seat')
    .set({ ended_at: null })
    .where(oneOfKeys('id', ids))
    .where(
      sql<boolean>`exists (
        select from board_seat other
        where other.organization_id = board_seat.organization_id
          and other.member_id = ${intoId}::uuid and other.board_id = board_seat.board_id
          and other.ended_at is null)`,
    )
    .execute();
}

/** The viewer's own record, where it is in the group of the board. @throws Refusal NOT_FOUND */
async function ownRecordIn(ctx: Context, { db }: Command, board: BoardRow): Promise<string> {
  const viewer = requireViewer(ctx);
  const own = await db
    .selectFrom('member')
    .innerJoin('group_board', (join) =>
      join.onRef('group_board.organization_id', '=', 'member.organization_id'),
    )
    .select('member.id')
    .where('member.membership_id', '=', viewer.membershipId)
    .where('group_board.id', '=', board.id)
    .where(isInGroup(viewer, 'group_board.group_id'))
    .executeTakeFirst();
  if (!own) throw new Refusal(userError('NOT_FOUND', ['id']));
  return own.id;
}

async function hostNames({ db }: Command, { group_id: group }: BoardRow): Promise<string[]> {
  const rows = await db
    .selectFrom('group_host')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'group_host.organization_id')
        .onRef('membership.id', '=', 'group_host.membership_id'),
    )
    .select('membership.name')
    .where('group_host.group_id', '=', group)
    .where('group_host.ended_at', 'is', null)
    .execute();
  return rows.map(({ name }) => name);
}

/**
 * The place under a name: that of before, by the same name, or a new one. A time without writing goes along.
 * @throws Refusal ALREADY_EXISTS for who has a place, and where the name is another's
 */
async function takeSeat(
  { db, organizationId, now }: Command,
  board: BoardRow,
  memberId: string,
  alias: string,
): Promise<void> {
  const seats = await db
    .selectFrom('board_seat')
    .selectAll()
    .where('board_id', '=', board.id)
    .where('member_id', '=', memberId)
    // A decision on what they wrote locks all their places, and holds under every name.
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  if (seats.some(({ ended_at: ended }) => ended === null)) {
    throw new Refusal(userError('ALREADY_EXISTS', ['id']));
  }
  const name = nameColumns(alias);
  const restricted = seats.find((seat) => isRestricted(seat, now));
  const standing = {
    ...name,
    ended_at: null,
    restricted_until: restricted?.restricted_until ?? null,
    restriction_note: restricted?.restriction_note ?? null,
    restricted_post_id: restricted?.restricted_post_id ?? null,
    appealed_at: restricted?.appealed_at ?? null,
  };
  const before = seats.find((seat) => seat.alias_key === name.alias_key);
  if (before) {
    await db.updateTable('board_seat').set(standing).where('id', '=', before.id).execute();
    return;
  }
  const place = { board_id: board.id, member_id: memberId, joined_at: now };
  const made = await db
    .insertInto('board_seat')
    .values({ organization_id: organizationId, id: uuidv7(), ...place, ...standing })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'board_id', 'alias_key']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!made) throw new Refusal(userError('ALREADY_EXISTS', ['alias']));
}
