import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { Member } from '../members/member.entity.ts';
import type { Writer } from './board-person.ts';
import { selectBoardPosts, type BoardPostRow } from './board-post.rows.ts';
import { lockedSeat, ownSeat } from './board-seat.service.ts';
import { requireOpen } from './board.service.ts';
import { isRestricted, selectBoards, type BoardRow } from './board.rows.ts';
import { lockedWriter } from './post-writer.ts';

interface PostCall {
  mutation: string;
  key: string | null | undefined;
  input: { id: string };
  /** Whether something is done with the record of who wrote it. */
  aboutWriter?: boolean;
}

/** Does something with a post that the viewer sees, for this command alone. @returns its key */
export async function onPost(
  ctx: Context,
  { mutation, key, input, aboutWriter = false }: PostCall,
  work: (command: Command, post: BoardPostRow, writer: Member | null) => Promise<void>,
): Promise<string> {
  const viewer = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation, key, input };
    const ids = await once(command, call, async () => {
      const writer = aboutWriter
        ? await lockedWriter(command, keyOf('BoardPost', input.id) ?? NOTHING)
        : null;
      const post = await lockedPost(ctx, command, input.id, ['id']);
      await work(command, post, writer);
      return { post: post.id };
    });
    return ids.post;
  });
}

/** A post that is shown or hidden, for this command alone. @throws Refusal NOT_FOUND */
export async function lockedPost(ctx: Context, { db }: Command, id: string, field: string[]) {
  const key = keyOf('BoardPost', id) ?? NOTHING;
  await db.selectFrom('board_post').select('id').where('id', '=', key).forNoKeyUpdate().execute();
  const post = await selectBoardPosts(db, requireViewer(ctx))
    .where('board_post.id', '=', key)
    .where('board_post.state', '<>', 'TAKEN_BACK')
    .executeTakeFirst();
  if (!post) throw new Refusal(userError('NOT_FOUND', field));
  return post;
}

/** The board of somebody else's post. @throws Refusal for one's own, and where the board has to be open and is not */
export async function othersPost(ctx: Context, command: Command, post: BoardPostRow, open = true) {
  if (post.is_mine) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The post is your own.'));
  }
  const board = await boardOf(ctx, command, post);
  if (open) await requireOpen(command, board, ['id']);
  return board;
}

async function boardOf(ctx: Context, { db }: Command, { board_id: id }: BoardPostRow) {
  return selectBoards(db, requireViewer(ctx))
    .where('group_board.id', '=', id)
    .executeTakeFirstOrThrow();
}

/**
 * As whom the viewer acts on a board: who hosts it as its host. Who writes has their place locked, before any post;
 * who has locked a post asks with `writes` false.
 * @throws Refusal NOT_FOUND for who has no place, STATE_NOT_ALLOWED for who may not write for a time
 */
export async function writerOn(
  ctx: Context,
  command: Command,
  board: BoardRow,
  writes = true,
): Promise<Writer> {
  if (board.is_host) return { seat_id: null, host_id: requireViewer(ctx).membershipId };
  const seat = await (writes ? lockedSeat : ownSeat)(ctx, command, board, ['boardId']);
  if (writes && isRestricted(seat, command.now)) {
    const message = 'You read this board, and do not write for a time.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['boardId'], message));
  }
  return { seat_id: seat.id, host_id: null };
}
