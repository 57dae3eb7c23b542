import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import {
  newestImportsFirst,
  selectImports,
  toImport,
  type ImportNode,
  type ImportRow,
} from './import.rows.ts';

/** A page of the organization's runs, the newest first. */
export async function listImports(ctx: Context, args: PageArgs): Promise<Connection<ImportNode>> {
  const asked = page<ImportRow>(args, newestImportsFirst, {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'imports',
  });
  const rows = await selectImports(await ctx.lane.read())
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toImport(ctx, row));
}
