import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import {
  queueOrder,
  selectBedRequests,
  toBedRequest,
  type BedRequestNode,
} from './bed-request.rows.ts';

/** A page of those who wait for a bed, who is next first. */
export async function listBedRequests(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<BedRequestNode>> {
  const viewer = requireViewer(ctx);
  const asked = page(args, queueOrder, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'bedRequests',
  });
  const rows = await selectBedRequests(await ctx.lane.read(), viewer)
    .where('bed_request.state', '=', 'WAITING')
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toBedRequest(ctx, row));
}
