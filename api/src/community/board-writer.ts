import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { Writer } from './board-person.ts';
import { mayJoin } from './board-policy.ts';
import { lockedSeat, ownSeat } from './board-seat.service.ts';
import { isOpen, isRestricted, selectBoards, type BoardRow } from './board.rows.ts';

/**
 * As whom the viewer writes on a board, with their place locked, before any post.
 * @throws Refusal for who has no place, and STATE_NOT_ALLOWED for who may not write for a time
 */
export async function writesOn(
  ctx: Context,
  command: Command,
  board: BoardRow,
  field: string[],
): Promise<Writer> {
  if (board.is_host) return asHost(ctx);
  const seat = await lockedSeat(ctx, command, board);
  if (!seat) throw await withoutSeat(ctx, command, board.id, field);
  if (isRestricted(seat, command.now)) {
    const message = 'You read this board, and do not write for a time.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
  return { seat_id: seat.id, host_id: null };
}

/** As whom the viewer does what is no writing, who has locked the post by then. @throws Refusal for who has no place */
export async function actsOn(
  ctx: Context,
  command: Command,
  board: BoardRow,
  field: string[],
): Promise<Writer> {
  if (board.is_host) return asHost(ctx);
  const seat = await ownSeat(ctx, command, board);
  if (!seat) throw await withoutSeat(ctx, command, board.id, field);
  return { seat_id: seat.id, host_id: null };
}

/** Why who has no place on a board does nothing there: who may join it is told to, and to others it is unknown. */
export async function withoutSeat(
  ctx: Context,
  { db }: Command,
  boardId: string,
  field: string[],
): Promise<Refusal> {
  const viewer = requireViewer(ctx);
  const board = await selectBoards(db, viewer)
    .where('group_board.id', '=', boardId)
    .where(mayJoin(viewer, { board: 'group_board.id', group: 'group_board.group_id' }))
    .executeTakeFirst();
  return new Refusal(
    board && isOpen(board)
      ? userError('STATE_NOT_ALLOWED', field, 'Join the board first.')
      : userError('NOT_FOUND', field),
  );
}

const asHost = (ctx: Context): Writer => ({
  seat_id: null,
  host_id: requireViewer(ctx).membershipId,
});
