import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { selectConcerns, toConcern, type ConcernNode } from './concern.rows.ts';

/** Concerns by key; null when unknown or not visible to the viewer. */
export const concernLoader = (ctx: Context) =>
  new DataLoader<string, ConcernNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectConcerns(db, requireViewer(ctx))
      .where(oneOfKeys('concern.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toConcern(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
