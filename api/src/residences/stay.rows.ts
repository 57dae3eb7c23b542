import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { LocalDate } from '../common/local-date.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Stay } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import type { StayTable } from './residence.tables.ts';
import { nightsOf } from './stay-nights.ts';

/** A stay as queries answer it, with the keys its fields are loaded by. */
export interface StayNode extends Stay {
  key: string;
  memberKey: string;
  bedKey: string;
  /** Of the stay that this one goes on from. */
  previousKey: string | null;
  residenceKey: string;
}

/** With the house's today, and the first day there before moves into other beds of it. */
export type StayRow = Selectable<StayTable> & { today: string; first_on: LocalDate };

/** Stays of members whose stays the viewer may see. */
export function selectStays(db: Db, viewer: Viewer) {
  return db
    .selectFrom('stay')
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.organization_id', '=', 'stay.organization_id')
        .onRef('residence.id', '=', 'stay.residence_id'),
    )
    .selectAll('stay')
    .select(sql<string>`(app.now() at time zone residence.time_zone)::date`.as('today'))
    .select(firstInHouse.as('first_on'))
    .where(visibleMembers(viewer, 'stay.member_id', 'STAYS'));
}

const firstInHouse = sql<LocalDate>`
  case when stay.previous_id is null then stay.started_on else (
    with recursive chain as (
      select stay.started_on, stay.previous_id
      union all
      select p.started_on, p.previous_id from chain join stay p
        on p.organization_id = stay.organization_id and p.id = chain.previous_id
          and p.residence_id = stay.residence_id)
    select min(started_on) from chain) end`;

/** Newest first. */
export const newestStaysFirst: OrderColumn<StayRow>[] = [
  {
    column: 'stay.started_on',
    type: 'date',
    direction: 'desc',
    value: (row) => row.started_on,
  },
  { column: 'stay.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** The stay as the schema has it; remembers that the member's record was seen. */
export function toStay(ctx: Context, row: StayRow): StayNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'Stay',
    key: row.id,
    memberKey: row.member_id,
    bedKey: row.bed_id,
    residenceKey: row.residence_id,
    previousKey: row.previous_id,
    id: globalId('Stay', row.id),
    startedOn: row.started_on,
    endedOn: row.ended_on,
    expectedEndOn: row.expected_end_on,
    nights: nightsOf(row, row.today),
    nightsInHouse: nightsOf({ ...row, started_on: row.first_on }, row.today),
    endReason: row.end_reason,
    destination: row.destination,
    naloxoneOffered: row.naloxone_offered,
    version: row.version,
  };
}
