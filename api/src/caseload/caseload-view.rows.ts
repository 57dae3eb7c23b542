import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { CaseloadView } from '../generated/schema.ts';
import type { CaseloadViewContent } from './caseload-view-rules.ts';
import type { CaseloadViewTable } from './caseload-view.tables.ts';

type CaseloadViewRow = Selectable<CaseloadViewTable>;

/** Views that the viewer has: their own, and those that are shared. */
export const selectViews = (db: Db, { membershipId: me }: Viewer) =>
  db
    .selectFrom('caseload_view')
    .selectAll('caseload_view')
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('owner_id', '=', me), is('shared', '=', true)]));

/** Whether the viewer may change a view. */
export const mayEdit = (viewer: Viewer, row: Pick<CaseloadViewRow, 'owner_id' | 'shared'>) =>
  row.shared ? viewer.permissions.has('STAFF_MANAGE') : row.owner_id === viewer.membershipId;

/** The view as the schema has it. */
export async function toView(ctx: Context, row: CaseloadViewRow): Promise<CaseloadView> {
  const content = ctx.services.sealer.open(row.organization_id, row.content);
  return {
    __typename: 'CaseloadView',
    id: globalId('CaseloadView', row.id),
    ...(JSON.parse(content) as CaseloadViewContent),
    shared: row.shared,
    mayEdit: mayEdit(requireViewer(ctx), row),
    owner: await ctx.loaders.person.load(row.owner_id),
    version: row.version,
  };
}
