import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { AlertFilter, AlertOrder } from '../generated/schema.ts';
import {
  newestAlertsFirst,
  selectAlerts,
  toAlert,
  type AlertNode,
  type AlertRow,
} from './alert.rows.ts';

/** A page of the alerts this viewer may see; the most severe first, of these the oldest. */
export async function listAlerts(
  ctx: Context,
  filter: AlertFilter | null | undefined,
  orderBy: AlertOrder | null | undefined,
  args: PageArgs,
): Promise<Connection<AlertNode>> {
  const viewer = requireViewer(ctx);
  const asked = page(args, orderOf(orderBy), {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'alerts',
    filter: filter ?? null,
  });
  let query = selectAlerts(await ctx.lane.read(), viewer)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (filter?.states) query = query.where(oneOf('state', filter.states));
  if (filter?.states && !filter.states.includes('RESOLVED')) {
    // Says what the index of living alerts says, so that it serves.
    query = query.where('state', '<>', 'RESOLVED');
  }
  if (filter?.severities) query = query.where(oneOf('severity', filter.severities));
  if (filter?.mine) query = query.where('acknowledged_by', '=', viewer.membershipId);
  if (filter?.climbed) {
    query = query.where(sql<boolean>`(level > 1 or unattended_at is not null)`);
  }
  return asked.connection(await query.execute(), (row) => toAlert(ctx, row));
}

function orderOf(orderBy: AlertOrder | null | undefined): OrderColumn<AlertRow>[] {
  const { field, direction } = orderBy ?? { field: 'SEVERITY', direction: 'DESC' };
  const [raised, id] = newestAlertsFirst;
  if (!raised || !id) throw new Error('Alerts have an order.');
  const way = direction === 'ASC' ? 'asc' : 'desc';
  if (field === 'RAISED_AT') return [raised, id].map((column) => ({ ...column, direction: way }));
  const opposite = way === 'asc' ? 'desc' : 'asc';
  const severity: OrderColumn<AlertRow> = {
    column: 'severity_rank',
    type: 'smallint',
    direction: way,
    value: (row) => row.severity_rank,
  };
  return [severity, { ...raised, direction: opposite }, { ...id, direction: opposite }];
}
