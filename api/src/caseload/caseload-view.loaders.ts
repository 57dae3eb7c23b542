import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { CaseloadView } from '../generated/schema.ts';
import { selectViews, toView } from './caseload-view.rows.ts';

/** Views by key; null for one that the viewer does not have. */
export const caseloadViewLoader = (ctx: Context) =>
  new DataLoader<string, CaseloadView | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectViews(db, requireViewer(ctx)).where(oneOfKeys('id', keys)).execute();
    const found = new Map(
      await Promise.all(rows.map(async (row) => [row.id, await toView(ctx, row)] as const)),
    );
    return keys.map((key) => found.get(key) ?? null);
  });
