import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { selectPlans, toPlan, type PlanNode, type PlanRow } from './plan.rows.ts';

const MOST_VERSIONS = 100;

/** Plans by key; null when unknown or not visible to the viewer. */
export const planLoader = (ctx: Context) =>
  new DataLoader<string, PlanNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectPlans(db, requireViewer(ctx))
      .where('plan.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPlan(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The one plan of each member that is in force, or being written. */
export const livingPlanLoader = (ctx: Context, state: 'IN_FORCE' | 'DRAFT') =>
  new DataLoader<string, PlanNode | null>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const rows = await selectPlans(db, requireViewer(ctx))
      .where('plan.member_id', 'in', [...memberKeys])
      .where('plan.state', '=', state)
      .execute();
    const found = new Map(rows.map((row) => [row.member_id, toPlan(ctx, row)]));
    return memberKeys.map((key) => found.get(key) ?? null);
  });

/** Every version of each member's plan but discarded ones, newest first. */
export const planVersionsLoader = (ctx: Context) =>
  new DataLoader<string, PlanNode[]>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const newest = selectPlans(db, requireViewer(ctx))
      .where('plan.member_id', '=', sql<string>`parent.id`)
      .where('plan.state', '<>', 'DISCARDED')
      .orderBy('plan.number', 'desc')
      .limit(MOST_VERSIONS);
    const { rows } = await sql<PlanRow>`
      select p.* from unnest(${[...memberKeys]}::uuid[]) as parent(id)
      cross join lateral (${newest}) p`.execute(db);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) => (byMember.get(key) ?? []).map((row) => toPlan(ctx, row)));
  });
