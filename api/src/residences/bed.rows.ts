import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Bed, BedHold, BedState } from '../generated/schema.ts';
import { livedInResidences, managedResidences } from './residence-policy.ts';
import { liveHold } from './residence.rows.ts';
import type { BedTable } from './residence.tables.ts';

/** The hold of a bed, with the keys its fields are loaded by. */
export interface HoldNode extends BedHold {
  heldByKey: string;
  requestKey: string | null;
}

/** A bed as queries answer it, with the keys its fields are loaded by. */
export interface BedNode extends Bed {
  key: string;
  roomKey: string;
  stayKey: string | null;
  hold: HoldNode | null;
}

export interface BedRow extends Selectable<BedTable> {
  manages: boolean;
  stay_id: string | null;
  hold: KeptHold | null;
}

interface KeptHold {
  until: string;
  since: string;
  by: string;
  request: string | null;
  note: string | null;
}

/** Beds of residences of whose life the viewer may see, as they stand now, those that were taken out included. */
export function selectBeds(db: Db, viewer: Viewer) {
  return db
    .selectFrom('bed')
    .selectAll('bed')
    .select([
      managedResidences(viewer, 'bed.residence_id').as('manages'),
      sql<string | null>`(select s.id from stay s where s.organization_id = bed.organization_id
        and s.bed_id = bed.id and s.ended_on is null)`.as('stay_id'),
      sql<KeptHold | null>`(
        select jsonb_build_object('until', h.until, 'since', h.held_at, 'by', h.held_by,
          'request', h.request_id, 'note', h.note)
        from bed_hold h where h.organization_id = bed.organization_id and h.bed_id = bed.id
          and ${liveHold})`.as('hold'),
    ])
    .where(livedInResidences(viewer, 'bed.residence_id'));
}

/** Where a bed stands: who has it counts before what was promised, and that before its being out of service. */
export function stateOf(bed: {
  occupied: boolean;
  held: boolean;
  outOfService: boolean;
}): BedState {
  if (bed.occupied) return 'OCCUPIED';
  if (bed.held) return 'HELD';
  return bed.outOfService ? 'OUT_OF_SERVICE' : 'AVAILABLE';
}

/** The bed as the schema has it. */
export function toBed(ctx: Context, row: BedRow): BedNode {
  const { manages } = row;
  const state = stateOf({
    occupied: row.stay_id !== null,
    held: row.hold !== null,
    outOfService: row.out_reason !== null,
  });
  return {
    __typename: 'Bed',
    key: row.id,
    roomKey: row.room_id,
    stayKey: row.stay_id,
    id: globalId('Bed', row.id),
    name: row.name,
    state,
    hold:
      manages && state === 'HELD' && row.hold ? toHold(ctx, row.organization_id, row.hold) : null,
    outReason: row.out_reason,
    outNote: manages ? row.out_note : null,
    version: row.version,
  };
}

function toHold(
  ctx: Context,
  organizationId: string,
  { until, since, by, request, note }: KeptHold,
): HoldNode {
  return {
    __typename: 'BedHold',
    heldByKey: by,
    requestKey: request,
    until: new Date(until).toISOString(),
    since: new Date(since).toISOString(),
    note: note === null ? null : ctx.services.sealer.open(organizationId, note),
  };
}
