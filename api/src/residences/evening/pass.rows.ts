import type { Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { globalId } from '../../common/ids.ts';
import type { OrderColumn } from '../../common/pagination.ts';
import type { HousePass } from '../../generated/schema.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import type { HousePassTable } from './evening.tables.ts';

/** A pass as queries answer it, with the keys its fields are loaded by. */
export interface PassNode extends HousePass {
  key: string;
  memberKey: string;
  residenceKey: string;
  requestedByKey: string;
  decidedByKey: string | null;
}

export type PassRow = Selectable<HousePassTable>;

/** Passes of members whose stays the viewer may see. */
export const selectPasses = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('house_pass')
    .selectAll('house_pass')
    .where(visibleMembers(viewer, 'house_pass.member_id', 'STAYS'));

/** Those that begin last first. */
export const latestPassesFirst: OrderColumn<PassRow>[] = [
  {
    column: 'house_pass.begins_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.begins_at,
  },
  { column: 'house_pass.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** The pass as the schema has it; remembers that the member's record was seen. */
export function toPass(ctx: Context, row: PassRow): PassNode {
  ctx.trail.saw(row.member_id);
  const open = (text: string) => ctx.services.sealer.open(row.organization_id, text);
  return {
    __typename: 'HousePass',
    key: row.id,
    memberKey: row.member_id,
    residenceKey: row.residence_id,
    requestedByKey: row.requested_by,
    decidedByKey: row.decided_by,
    id: globalId('HousePass', row.id),
    state: row.state,
    from: row.begins_at,
    until: row.ends_at,
    destination: open(row.destination),
    requestedAt: row.requested_at,
    decidedAt: row.decided_at,
    reason: row.reason === null ? null : open(row.reason),
    version: row.version,
  };
}
