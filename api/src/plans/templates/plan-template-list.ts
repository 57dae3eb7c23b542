import type { Context } from '../../app/operation-context.ts';
import type { PlanTemplate } from '../../generated/schema.ts';
import { fromLibrary, toTemplate } from './plan-template.rows.ts';
import { MOST_TEMPLATES } from './plan-template.service.ts';
import { templateLibrary } from './template-library.ts';

/** The templates that are offered: the library, then the organization's own, the newest first. */
export async function listTemplates(ctx: Context): Promise<PlanTemplate[]> {
  const db = await ctx.lane.read();
  const own = await db
    .selectFrom('plan_template')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_TEMPLATES)
    .execute();
  return [...templateLibrary.map(fromLibrary), ...own.map(toTemplate)];
}
