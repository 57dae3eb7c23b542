import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Alert, RiskReason } from '../generated/schema.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { visibleAlerts } from './alert-policy.ts';
import type { AlertTable } from './alert.tables.ts';

/** An alert as queries answer it, with the keys its fields are loaded by. */
export interface AlertNode extends Alert {
  key: string;
  memberKey: string;
  acknowledgedByKey: string | null;
  contactedByKey: string | null;
  resolvedByKey: string | null;
}

export type AlertRow = Selectable<AlertTable>;

/** Alerts that the viewer may see. */
export function selectAlerts(db: Db, viewer: Viewer) {
  return db.selectFrom('alert').selectAll('alert').where(visibleAlerts(viewer));
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
  return {
    __typename: 'Alert',
    key: row.id,
    memberKey: row.member_id,
    acknowledgedByKey: row.acknowledged_by,
    contactedByKey: row.contacted_by,
    resolvedByKey: row.resolved_by,
    id: globalId('Alert', row.id),
    severity: row.severity,
    kind: row.kind,
    state: row.state,
    level: row.level,
    reason: toReason(row.reason),
    occurrences: row.occurrences,
    raisedAt: row.raised_at,
    lastRaisedAt: row.last_raised_at,
    dueAt: row.due_at,
    acknowledgedAt: row.acknowledged_at,
    holdUntil: row.hold_until,
    contactOutcome: row.contact_outcome,
    contactedAt: row.contacted_at,
    resolution: row.resolution,
    resolvedAt: row.resolved_at,
    undoUntil: row.undo?.until ?? null,
    version: row.version,
  };
}
