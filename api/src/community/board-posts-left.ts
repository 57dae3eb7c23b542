import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import { readsBoard } from './board-policy.ts';
import {
  isViewers,
  newestPostsFirst,
  selectBoardPosts,
  toBoardPost,
  type BoardPostNode,
  type BoardPostRow,
} from './board-post.rows.ts';

/** A page of what the viewer wrote, also in answer, on boards that they no longer read. */
export async function listPostsLeft(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<BoardPostNode>> {
  const viewer = requireViewer(ctx);
  const asked = page<BoardPostRow>(args, newestPostsFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'boardPostsLeft',
  });
  const reads = readsBoard(viewer, { board: 'board_post.board_id', group: 'group_board.group_id' });
  const rows = await selectBoardPosts(await ctx.lane.read(), viewer)
    .where(isViewers(viewer, { seat: 'board_post.seat_id', host: 'board_post.host_id' }))
    .where('board_post.state', '<>', 'TAKEN_BACK')
    .where(sql<boolean>`not ${reads}`)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toBoardPost(ctx, row));
}
