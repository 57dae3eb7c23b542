import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { CaseloadView } from '../generated/schema.ts';
import { selectViews, toView } from './caseload-view.rows.ts';

/** Of one's own there are fewer; of those that are shared, the newest. */
const MOST = 500;

/** The views that the viewer has, by name; a name is sealed, so that they are ordered here. */
export async function listViews(ctx: Context): Promise<CaseloadView[]> {
  const viewer = requireViewer(ctx);
  const rows = await selectViews(await ctx.lane.read(), viewer)
    .orderBy((of) => of('owner_id', '=', viewer.membershipId), 'desc')
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute();
  const views = await Promise.all(rows.map((row) => toView(ctx, row)));
  return views.toSorted((a, b) => a.name.localeCompare(b.name));
}
