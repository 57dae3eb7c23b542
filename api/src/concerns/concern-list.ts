import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { ConcernFilter } from '../generated/schema.ts';
import {
  newestConcernsFirst,
  selectConcerns,
  toConcern,
  type ConcernNode,
  type ConcernRow,
} from './concern.rows.ts';

/** A page of the concerns this viewer may see, the newest first. */
export async function listConcerns(
  ctx: Context,
  filter: ConcernFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<ConcernNode>> {
  const viewer = requireViewer(ctx);
  const asked = page<ConcernRow>(args, newestConcernsFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'concerns',
    filter: { ...filter },
  });
  let query = selectConcerns(await ctx.lane.read(), viewer)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (filter?.states) query = query.where(oneOf('state', filter.states));
  return asked.connection(await query.execute(), (row) => toConcern(ctx, row));
}
