import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { Program } from '../generated/schema.ts';
import { toProgram, type ProgramRow } from './program.rows.ts';

const byName: OrderColumn<ProgramRow>[] = [
  { column: 'name', type: 'text', direction: 'asc', value: (row) => row.name },
  { column: 'id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** A page of the organization's programs, by name. */
export async function listPrograms(ctx: Context, args: PageArgs): Promise<Connection<Program>> {
  const asked = page(args, byName, {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'programs',
  });
  const db = await ctx.lane.read();
  const rows = await db
    .selectFrom('program')
    .select(['id', 'name', 'kind', 'asam_level'])
    .where('ended_at', 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, toProgram);
}
