import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { ResidenceFilter } from '../generated/schema.ts';
import {
  selectResidences,
  toResidence,
  type ResidenceNode,
  type ResidenceRow,
} from './residence.rows.ts';

const byName: OrderColumn<ResidenceRow>[] = [
  { column: 'residence.name', type: 'text', direction: 'asc', value: (row) => row.name },
  { column: 'residence.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** A page of the residences that the viewer may see, by name. */
export async function listResidences(
  ctx: Context,
  filter: ResidenceFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<ResidenceNode>> {
  const viewer = requireViewer(ctx);
  const ended = filter?.ended ?? false;
  const asked = page(args, byName, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'residences',
    filter: ended,
  });
  const rows = await selectResidences(await ctx.lane.read(), viewer)
    .where('residence.ended_at', ended ? 'is not' : 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toResidence(ctx, row));
}
