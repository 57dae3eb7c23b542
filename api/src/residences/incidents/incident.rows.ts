import { sql, type Expression, type Selectable, type SqlBool } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { isProgramStaff, type Viewer } from '../../auth/viewer.ts';
import { globalId } from '../../common/ids.ts';
import type { OrderColumn } from '../../common/pagination.ts';
import type { HouseIncident } from '../../generated/schema.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import { managedResidences } from '../residence-policy.ts';
import type { HouseIncidentTable } from './incident.tables.ts';

/** An incident as queries answer it, with the keys its fields are loaded by. */
export interface IncidentNode extends HouseIncident {
  key: string;
  residenceKey: string;
  memberKeys: string[];
  recordedByKey: string;
  taskKey: string | null;
}

/** With the keys of whom it concerned. */
export type IncidentRow = Selectable<HouseIncidentTable> & { member_ids: string[] };

/** Whom an incident concerned; of two records that became one, the one that stayed. */
const concerned = sql`(
  select x.member_id from house_incident_member x
  join member on member.organization_id = x.organization_id and member.id = x.member_id
  where x.organization_id = house_incident.organization_id and x.incident_id = house_incident.id
    and member.merged_into_id is null)`;

/**
 * Which incidents a viewer may see: those of the houses whose beds they give, and on a care team those that
 * concerned its member; each where they see the stays of everybody it concerned, and are none of them: what is
 * written tells of all.
 */
function visibleIncidents(viewer: Viewer): Expression<SqlBool> {
  if (!seesIncidents(viewer)) return sql<SqlBool>`false`;
  const inReach = viewer.permissions.has('STAY_MANAGE')
    ? managedResidences(viewer, 'house_incident.residence_id')
    : sql<boolean>`exists ${concerned}`;
  return sql<SqlBool>`(${inReach} and not exists (
    select from ${concerned} c
    where c.member_id in (
        select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid)
      or not (${visibleMembers(viewer, 'c.member_id', 'STAYS')})))`;
}

/** Whether the viewer sees incidents at all. */
export const seesIncidents = ({ permissions }: Viewer): boolean =>
  permissions.has('RESIDENCE_READ');

/** Incidents that the viewer may see, also those that were retracted. */
export const selectIncidents = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('house_incident')
    .selectAll('house_incident')
    .select(sql<string[]>`array${concerned}`.as('member_ids'))
    .where(visibleIncidents(viewer));

/** Newest first. */
export const newestIncidentsFirst: OrderColumn<IncidentRow>[] = [
  { column: 'house_incident.at', type: 'timestamptz', direction: 'desc', value: (row) => row.at },
  { column: 'house_incident.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** Who takes back what was written: who wrote it, and program staff. */
export const mayRetract = (viewer: Viewer, row: { recorded_by: string }): boolean =>
  viewer.permissions.has('STAY_MANAGE') &&
  (row.recorded_by === viewer.membershipId || isProgramStaff(viewer));

/** The incident as the schema has it; remembers whose records were seen. */
export function toIncident(ctx: Context, row: IncidentRow): IncidentNode {
  for (const member of row.member_ids) ctx.trail.saw(member);
  return {
    __typename: 'HouseIncident',
    key: row.id,
    residenceKey: row.residence_id,
    memberKeys: row.member_ids,
    recordedByKey: row.recorded_by,
    taskKey: row.task_id,
    id: globalId('HouseIncident', row.id),
    kind: row.kind,
    at: row.at,
    what: ctx.services.sealer.open(row.organization_id, row.what),
    concerned: [],
    recordedAt: row.recorded_at,
    retractedAt: row.retracted_at,
    viewerRetracts: row.retracted_at === null && mayRetract(requireViewer(ctx), row),
  };
}
