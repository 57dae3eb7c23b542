import { sql, type Expression, type Selectable, type SqlBool } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { BedRequest } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { liveHold } from './residence.rows.ts';
import type { BedRequestTable } from './residence.tables.ts';

/** A request as queries answer it, with the keys its fields are loaded by. */
export interface BedRequestNode extends BedRequest {
  key: string;
  memberKey: string;
  residenceKeys: string[];
  heldBedKey: string | null;
}

export type BedRequestRow = Selectable<BedRequestTable> & {
  alias: string;
  note_seen: boolean;
  held_bed_id: string | null;
};

/**
 * Requests of members whose stays the viewer may see, and those that may be answered with a bed of a house they
 * run. Whoever gives a bed has to know who asks for it: the alias and what is needed, and nothing else of the
 * record.
 */
export function selectBedRequests(db: Db, viewer: Viewer) {
  return db
    .selectFrom('bed_request')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'bed_request.organization_id')
        .onRef('member.id', '=', 'bed_request.member_id'),
    )
    .selectAll('bed_request')
    .select([
      'member.alias',
      // What was written may tell of a slip: who may give a bed reads what is needed, and not that.
      sql<boolean>`${visibleMembers(viewer, 'bed_request.member_id', 'SLIPS')}`.as('note_seen'),
      sql<string | null>`(select h.bed_id from bed_hold h
        where h.organization_id = bed_request.organization_id and h.request_id = bed_request.id
          and ${liveHold})`.as('held_bed_id'),
    ])
    .where(({ or }) =>
      or([visibleMembers(viewer, 'bed_request.member_id', 'STAYS'), mayBeAnswered(viewer)]),
    );
}

/** Whether the viewer runs a house that is asked for, or may be any. */
function mayBeAnswered(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('STAY_MANAGE')) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(bed_request.state = 'WAITING' and exists (
    select from residence_manager r join residence h
      on h.organization_id = r.organization_id and h.id = r.residence_id and h.ended_at is null
    where r.organization_id = bed_request.organization_id
      and r.membership_id = ${viewer.membershipId}::uuid and r.ended_at is null
      and (bed_request.any_house or r.residence_id = any (bed_request.residence_ids))))`;
}

/** Whether a request may be answered with a bed of this house. */
export const asksFor = (residence: Expression<string>): Expression<SqlBool> =>
  sql<SqlBool>`(bed_request.any_house or ${residence} = any (bed_request.residence_ids))`;

/** Who is next first. */
export const queueOrder: OrderColumn<BedRequestRow>[] = [
  {
    column: 'bed_request.waiting_rank',
    type: 'smallint',
    direction: 'desc',
    value: (row) => row.waiting_rank,
  },
  {
    column: 'bed_request.requested_at',
    type: 'timestamptz',
    direction: 'asc',
    value: (row) => row.requested_at,
  },
  { column: 'bed_request.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** The request as the schema has it; remembers that the member's record was seen. */
export function toBedRequest(ctx: Context, row: BedRequestRow): BedRequestNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'BedRequest',
    key: row.id,
    memberKey: row.member_id,
    residenceKeys: row.residence_ids,
    heldBedKey: row.held_bed_id,
    id: globalId('BedRequest', row.id),
    alias: row.alias,
    state: row.state,
    requestedAt: row.requested_at,
    priority: row.priority,
    housing: row.housing,
    needs: row.needs,
    anyHouse: row.any_house,
    note:
      row.note === null || !row.note_seen
        ? null
        : ctx.services.sealer.open(row.organization_id, row.note),
    version: row.version,
  };
}
