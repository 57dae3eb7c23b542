import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Alert, CareRole, RecordCategory, RiskReason } from '../generated/schema.ts';
import { careRoles, hiddenFrom } from '../members/member-policy.ts';
import type { Restrictable } from '../common/restrictions.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { visibleAlerts } from './alert-policy.ts';
import type { AlertTable } from './alert.tables.ts';

/** An alert as queries answer it, with the keys its fields are loaded by. */
export interface AlertNode extends Alert, Restrictable {
  readonly __typename: 'Alert';
  key: string;
  memberKey: string;
  acknowledgedByKey: string | null;
  contactedByKey: string | null;
  /** The member's day when it was raised. */
  localDate: string;
  resolvedByKey: string | null;
}

/** An alert's row, with what stands between the viewer and the member. */
export type AlertRow = Selectable<AlertTable> & {
  care_roles: CareRole[];
  mentor_shares: RecordCategory[];
  now: string;
};

/** Alerts that the viewer may see, with what stands between the viewer and the member. */
export function selectAlerts(db: Db, viewer: Viewer) {
  return db
    .selectFrom('alert')
    .selectAll('alert')
    .select([
      careRoles(viewer, { organization: 'alert.organization_id', member: 'alert.member_id' }).as(
        'care_roles',
      ),
      sql<RecordCategory[]>`(
        select m.mentor_shares from member m
        where m.organization_id = alert.organization_id and m.id = alert.member_id)`.as(
        'mentor_shares',
      ),
      sql<string>`app.now()`.as('now'),
    ])
    .where(visibleAlerts(viewer));
}

/** Newest first. */
export const newestAlertsFirst: OrderColumn<AlertRow>[] = [
  { column: 'raised_at', type: 'timestamptz', direction: 'desc', value: (row) => row.raised_at },
  { column: 'alert.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** A reason without what only the server needs of it. */
export function toReason(reason: Reason): RiskReason {
  const { rule, severity, kind, source } = reason;
  const inputs = reason.inputs.map(({ name, value, occurredAt }) => ({
    name,
    value: String(value),
    occurredAt,
  }));
  return { rule, severity, kind, source, inputs };
}

/** The alert as the schema has it; remembers that the member's record was seen. */
export function toAlert(ctx: Context, row: AlertRow): AlertNode {
  ctx.trail.saw(row.member_id);
  const viewer = requireViewer(ctx);
  return {
    __typename: 'Alert',
    key: row.id,
    memberKey: row.member_id,
    acknowledgedByKey: row.acknowledged_by,
    contactedByKey: row.contacted_by,
    resolvedByKey: row.resolved_by,
    hidden: hiddenFrom(viewer, {
      self: false, // Nobody sees alerts about themselves.
      careRoles: row.care_roles,
      mentorShares: row.mentor_shares,
    }),
    id: globalId('Alert', row.id),
    severity: row.severity,
    kind: row.kind,
    state: row.state,
    level: row.level,
    climbsAt: row.climbs_at,
    unattendedSince: row.unattended_at,
    reason: toReason(row.reason),
    occurrences: row.occurrences,
    raisedAt: row.raised_at,
    localDate: row.local_date,
    lastRaisedAt: row.last_raised_at,
    dueAt: row.due_at,
    acknowledgedAt: row.acknowledged_at,
    holdUntil: row.hold_until,
    contactOutcome: row.contact_outcome,
    contactedAt: row.contacted_at,
    resolution: row.resolution,
    resolvedAt: row.resolved_at,
    undoUntil: undoUntil(row, viewer),
    version: row.version,
  };
}

function undoUntil({ undo, now }: AlertRow, viewer: Viewer): string | null {
  if (undo?.by !== viewer.membershipId) return null;
  return Date.parse(now) <= Date.parse(undo.until) ? undo.until : null;
}
