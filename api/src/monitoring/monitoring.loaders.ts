import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { MonitoringEventKind, RiskAssessment } from '../generated/schema.ts';
import { toReason } from '../alerts/alert.rows.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { slipRules } from './monitoring-policy.ts';
import {
  newestEventsFirst,
  selectEvents,
  toEvent,
  type EventRow,
  type MonitoringEventNode,
} from './monitoring.rows.ts';

/** Which page of a member's events. */
export interface EventPageArgs extends PageArgs {
  kinds?: MonitoringEventKind[] | null | undefined;
}

/** Events by key; null when unknown or not visible to the viewer. */
export const eventLoader = (ctx: Context) =>
  new DataLoader<string, MonitoringEventNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectEvents(db, requireViewer(ctx))
      .where('monitoring_event.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toEvent(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of members' events, newest first. */
export const eventsOfMemberLoader = (ctx: Context) =>
  nestedPageLoader<EventPageArgs, Connection<MonitoringEventNode>>(async (members, args) => {
    const { kinds, ...pageArgs } = args;
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const asked = page<EventRow>(pageArgs, newestEventsFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'monitoringEvents',
      filter: kinds ?? null,
    });
    let newest = selectEvents(db, viewer)
      .where('monitoring_event.member_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    if (kinds) newest = newest.where(oneOf('kind', kinds));
    const { rows } = await sql<EventRow>`
      select e.* from unnest(${members}::uuid[]) as parent(id)
      cross join lateral (${newest}) e`.execute(db);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return new Map(
      members.map((member) => [
        member,
        asked.connection(byMember.get(member) ?? [], (row) => toEvent(ctx, row)),
      ]),
    );
  });

/**
 * Risk assessments by key, of members whose risk the viewer was let see; without reasons that tell of
 * use where slips are hidden. The band stays.
 */
export const riskLoader = (ctx: Context) =>
  new DataLoader<string, RiskAssessment | null>(async (keys) => {
    const db = await ctx.lane.read();
    const member = 'risk_assessment.member_id';
    const toldOfSlips = visibleMembers(requireViewer(ctx), member, 'SLIPS');
    const rows = await db
      .selectFrom('risk_assessment')
      .selectAll()
      .select(sql<boolean>`${toldOfSlips}`.as('told_of_slips'))
      .where('id', 'in', [...keys])
      .execute();
    const found = new Map(
      rows.map((row): [string, RiskAssessment] => [
        row.id,
        {
          band: row.band,
          reasons: row.reasons
            .filter(({ rule }) => row.told_of_slips || !slipRules.includes(rule))
            .map(toReason),
          assessedAt: row.assessed_at,
          staleAfter: row.stale_after,
          ruleSetVersion: row.rule_set_version,
        },
      ]),
    );
    return keys.map((key) => found.get(key) ?? null);
  });
