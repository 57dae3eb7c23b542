import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Concern } from '../generated/schema.ts';
import type { ConcernContent } from './concern-content.ts';
import { visibleConcerns } from './concern-policy.ts';
import type { ConcernTable } from './concern.tables.ts';

/** A concern as queries answer it, with the keys its fields are loaded by. */
export interface ConcernNode extends Concern {
  key: string;
  memberKey: string | null;
  readByKey: string | null;
  closedByKey: string | null;
}

export type ConcernRow = Selectable<ConcernTable>;

/** Concerns that the viewer may see. */
export const selectConcerns = (db: Db, viewer: Viewer) =>
  db.selectFrom('concern').selectAll('concern').where(visibleConcerns(viewer));

/** Newest first. */
export const newestConcernsFirst: OrderColumn<ConcernRow>[] = [
  {
    column: 'received_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.received_at,
  },
  { column: 'concern.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** The concern as the schema has it; remembers that it, and the member's record, was seen. */
export function toConcern(ctx: Context, row: ConcernRow): ConcernNode {
  ctx.trail.sawOther(row.id);
  if (row.member_id) ctx.trail.saw(row.member_id);
  const open = (sealed: string) => ctx.services.sealer.open(row.organization_id, sealed);
  const content = JSON.parse(open(row.content)) as ConcernContent;
  return {
    __typename: 'Concern',
    key: row.id,
    memberKey: row.member_id,
    readByKey: row.read_by,
    closedByKey: row.closed_by,
    id: globalId('Concern', row.id),
    state: row.state,
    ...content,
    receivedAt: row.received_at,
    readAt: row.read_at,
    closedAt: row.closed_at,
    closingNote: row.closing_note === null ? null : open(row.closing_note),
    version: row.version,
  };
}
