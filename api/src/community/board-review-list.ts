import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { page, type Connection } from '../common/pagination.ts';
import type { QueryBoardReviewsArgs } from '../generated/schema.ts';
import {
  newestDecisionsFirst,
  selectBoardReviews,
  toBoardReview,
  urgentReviewsFirst,
  type BoardReviewNode,
  type BoardReviewRow,
} from './board-review.rows.ts';

/** A page of what waits for moderators on a board, or of what they decided; null for who does not see to it. */
export async function listBoardReviews(
  ctx: Context,
  { boardId, settled, ...args }: QueryBoardReviewsArgs,
): Promise<Connection<BoardReviewNode> | null> {
  const viewer = requireViewer(ctx);
  const board = await ctx.loaders.groupBoard.load(keyOf('Board', boardId) ?? NOTHING);
  if (!board || board.openReviews === null) return null;
  const order = settled ? newestDecisionsFirst : urgentReviewsFirst;
  const asked = page<BoardReviewRow>(args, order, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'boardReviews',
    filter: board.key,
  });
  const rows = await selectBoardReviews(await ctx.lane.read(), viewer)
    .where('board_review.board_id', '=', board.key)
    .where('board_review.settled_at', settled ? 'is not' : 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toBoardReview(ctx, row));
}
