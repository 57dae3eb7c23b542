import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { ProgramFilter } from '../generated/schema.ts';
import { selectPrograms, toProgram, type ProgramNode, type ProgramRow } from './program.rows.ts';

const byName: OrderColumn<ProgramRow>[] = [
  { column: 'program.name', type: 'text', direction: 'asc', value: (row) => row.name },
  { column: 'program.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** A page of the organization's programs, by name. */
export async function listPrograms(
  ctx: Context,
  filter: ProgramFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<ProgramNode>> {
  const ended = filter?.ended ?? false;
  const asked = page(args, byName, {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'programs',
    filter: ended,
  });
  const rows = await selectPrograms(await ctx.lane.read())
    .where('program.ended_at', ended ? 'is not' : 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, toProgram);
}
