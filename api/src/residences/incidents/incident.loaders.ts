import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { nestedPageLoader } from '../../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../../common/pagination.ts';
import {
  newestIncidentsFirst,
  selectIncidents,
  toIncident,
  type IncidentNode,
  type IncidentRow,
} from './incident.rows.ts';

/** Incidents by key, those that were retracted too; null when unknown or not visible to the viewer. */
export const incidentLoader = (ctx: Context) =>
  new DataLoader<string, IncidentNode | null>(async (keys) => {
    const rows = await selectIncidents(await ctx.lane.read(), requireViewer(ctx))
      .where('house_incident.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toIncident(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of the incidents of residences, newest first. */
export const incidentsOfResidenceLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<IncidentNode>>(async (residences, args) => {
    const viewer = requireViewer(ctx);
    const asked = page<IncidentRow>(args, newestIncidentsFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Residence.incidents',
      filter: null,
    });
    const db = await ctx.lane.read();
    const wanted = selectIncidents(db, viewer)
      .where('house_incident.residence_id', '=', sql<string>`parent.id`)
      .where('house_incident.retracted_at', 'is', null)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<IncidentRow>`
      select i.* from unnest(${residences}::uuid[]) as parent(id)
      cross join lateral (${wanted}) i`.execute(db);
    const byResidence = Map.groupBy(rows, (row) => row.residence_id);
    return new Map(
      residences.map((residence) => [
        residence,
        asked.connection(byResidence.get(residence) ?? [], (row) => toIncident(ctx, row)),
      ]),
    );
  });
