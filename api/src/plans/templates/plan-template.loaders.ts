import DataLoader from 'dataloader';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { oneOfKeys } from '../../common/one-of.ts';
import type { PlanTemplate } from '../../generated/schema.ts';
import { fromLibrary, toTemplate } from './plan-template.rows.ts';
import { templateLibrary } from './template-library.ts';

/** Templates by key, also ended ones; null when unknown, or for who may not read plans. */
export const planTemplateLoader = (ctx: Context) =>
  new DataLoader<string, PlanTemplate | null>(async (keys) => {
    const db = await ctx.lane.read();
    const own = await db
      .selectFrom('plan_template')
      .selectAll()
      .where(oneOfKeys('id', keys))
      .execute();
    const found = new Map([
      ...templateLibrary.map((template) => [template.key, fromLibrary(template)] as const),
      ...own.map((row) => [row.id, toTemplate(row)] as const),
    ]);
    const mayRead = requireViewer(ctx).permissions.has('PLAN_READ');
    return keys.map((key) => (mayRead ? (found.get(key) ?? null) : null));
  });
