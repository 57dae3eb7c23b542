import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Sealer } from '../common/sealed.ts';
import type { Plan, PlanSignature } from '../generated/schema.ts';
import type { PlanContent } from './plan-content.ts';
import { visiblePlans } from './plan-policy.ts';
import type { PlanTable } from './plan.tables.ts';

export type PlanRow = Selectable<PlanTable>;

/** A signature with the key by which its person is loaded. */
export type SignatureNode = PlanSignature & { byKey: string };

/** A plan as queries answer it, with the keys by which its fields are loaded. */
export type PlanNode = Plan &
  PlanContent & {
    key: string;
    memberKey: string;
    basedOnKey: string | null;
    startedByKey: string | null;
    updatedByKey: string | null;
    reviewDue: string | null;
  };

/** Plans that the viewer may see. */
export function selectPlans(db: Db, viewer: Viewer) {
  return db.selectFrom('plan').selectAll('plan').where(visiblePlans(viewer));
}

export const sealContent = (sealer: Sealer, organizationId: string, content: PlanContent): string =>
  sealer.seal(organizationId, JSON.stringify(content));

export const openContent = (sealer: Sealer, organizationId: string, sealed: string): PlanContent =>
  JSON.parse(sealer.open(organizationId, sealed)) as PlanContent;

/** The plan as the schema has it; remembers that the member's record was seen. */
export function toPlan(ctx: Context, row: PlanRow): PlanNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'Plan',
    key: row.id,
    memberKey: row.member_id,
    basedOnKey: row.based_on_id,
    startedByKey: row.started_by,
    updatedByKey: row.updated_by,
    id: globalId('Plan', row.id),
    number: row.number,
    state: row.state,
    ...openContent(ctx.services.sealer, row.organization_id, row.content),
    reviewDue: row.review_due,
    memberSignature: signature(
      row.member_signed_at,
      row.member_signed_by,
      row.member_signed_on_paper,
    ),
    staffSignature: signature(row.staff_signed_at, row.staff_signed_by, false),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    inForceAt: row.in_force_at,
    supersededAt: row.superseded_at,
    version: row.version,
  };
}

function signature(
  at: string | null,
  byKey: string | null,
  onPaper: boolean,
): SignatureNode | null {
  return at && byKey ? { at, byKey, onPaper } : null;
}
