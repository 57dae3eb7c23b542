import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { Member } from '../members/member.entity.ts';
import { selectBoardPosts, type BoardPostRow } from './board-post.rows.ts';
import { withoutSeat } from './board-writer.ts';
import { requireOpen } from './board.service.ts';
import { selectBoards } from './board.rows.ts';
import { lockedWriter } from './post-writer.ts';

interface PostCall {
  mutation: string;
  key: string | null | undefined;
  input: { id: string };
  /** Whether it is done with a post of somebody else, as who has a place on its board. */
  ofOthers?: boolean;
  /** Whether something is done with the record of who wrote it. */
  aboutWriter?: boolean;
}

/** Does something with a post that the viewer sees, for this command alone. @returns its key */
export async function onPost(
  ctx: Context,
  { mutation, key, input, ofOthers = false, aboutWriter = false }: PostCall,
  work: (command: Command, post: BoardPostRow, writer: Member | null) => Promise<void>,
): Promise<string> {
  const viewer = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation, key, input };
    const ids = await once(command, call, async () => {
      const writer = aboutWriter
        ? await lockedWriter(command, keyOf('BoardPost', input.id) ?? NOTHING)
        : null;
      const post = await lockedPost(ctx, command, input.id);
      if (!post) throw await noPost(ctx, command, input.id, ofOthers);
      await work(command, post, writer);
      return { post: post.id };
    });
    return ids.post;
  });
}

/** A post that the viewer sees, shown or hidden, for this command alone. */
export async function lockedPost(ctx: Context, { db }: Command, id: string) {
  const key = keyOf('BoardPost', id) ?? NOTHING;
  await db.selectFrom('board_post').select('id').where('id', '=', key).forNoKeyUpdate().execute();
  return selectBoardPosts(db, requireViewer(ctx))
    .where('board_post.id', '=', key)
    .where('board_post.state', '<>', 'TAKEN_BACK')
    .executeTakeFirst();
}

/** Why a post that the viewer does not see is not theirs to do something with. */
async function noPost(ctx: Context, command: Command, id: string, ofOthers: boolean) {
  const known = await command.db
    .selectFrom('board_post')
    .select('board_id')
    .where('id', '=', keyOf('BoardPost', id) ?? NOTHING)
    .executeTakeFirst();
  return ofOthers && known
    ? withoutSeat(ctx, command, known.board_id, ['id'])
    : new Refusal(userError('NOT_FOUND', ['id']));
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
