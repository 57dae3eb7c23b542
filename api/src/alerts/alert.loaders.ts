import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { AlertLogEntry, AlertNotice } from '../generated/schema.ts';
import type { Restrictable } from '../common/restrictions.ts';
import {
  newestAlertsFirst,
  selectAlerts,
  toAlert,
  type AlertNode,
  type AlertRow,
} from './alert.rows.ts';

/** A step of an alert, with the key of who did it. */
export interface AlertLogNode extends AlertLogEntry, Restrictable {
  actorKey: string | null;
}

/** Who was told of an alert, with the key of the membership. */
export interface AlertNoticeNode extends AlertNotice {
  personKey: string;
}

/** Alerts by key; null when unknown or not visible to the viewer. */
export const alertLoader = (ctx: Context) =>
  new DataLoader<string, AlertNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectAlerts(db, requireViewer(ctx))
      .where('alert.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toAlert(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of a member's alerts, newest first. */
export const alertsOfMemberLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<AlertNode>>(async (members, args) => {
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const asked = page<AlertRow>(args, newestAlertsFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Member.alerts',
    });
    const newest = selectAlerts(db, viewer)
      .where('alert.member_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<AlertRow>`
      select a.* from unnest(${members}::uuid[]) as parent(id)
      cross join lateral (${newest}) a`.execute(db);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return new Map(
      members.map((member) => [
        member,
        asked.connection(byMember.get(member) ?? [], (row) => toAlert(ctx, row)),
      ]),
    );
  });

/** Every step of alerts that the viewer was let see, oldest first. */
export const alertLogLoader = (ctx: Context) =>
  new DataLoader<AlertNode, AlertLogNode[]>(async (alerts) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('alert_log')
      .selectAll()
      .where(
        'alert_id',
        'in',
        alerts.map(({ key }) => key),
      )
      .orderBy('at')
      .orderBy('id')
      .execute();
    const steps = Map.groupBy(rows, (row) => row.alert_id);
    const { sealer } = ctx.services;
    return alerts.map(({ key, hidden }) =>
      (steps.get(key) ?? []).map((row) => ({
        hidden,
        type: row.type,
        at: row.at,
        note: row.note === null ? null : sealer.open(row.organization_id, row.note),
        actorKey: row.actor_id,
      })),
    );
  });

/** Who was told of alerts that the viewer was let see, in order of time. */
export const alertNoticesLoader = (ctx: Context) =>
  new DataLoader<string, AlertNoticeNode[]>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('alert_notice')
      .selectAll()
      .where(oneOfKeys('alert_id', keys))
      .orderBy('at')
      .orderBy('id')
      .execute();
    const notices = Map.groupBy(rows, (row) => row.alert_id);
    return keys.map((key) =>
      (notices.get(key) ?? []).map(({ membership_id: personKey, level, at }) => ({
        personKey,
        level,
        at,
      })),
    );
  });
