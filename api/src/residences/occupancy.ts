import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import type { Occupancy } from '../generated/schema.ts';

const LONGEST_SPAN = 366;

interface OccupancyRow {
  id: string;
  from: string;
  to: string;
  occupied: number;
  available: number;
  ended: number;
  median: number | null;
}

/**
 * How the beds of residences were used in the days before their today. A bed-day is one bed for one night; a bed
 * is there from the day it was added up to the day it was taken out, out of service or not. A stay that went on in
 * another bed of the house is one. Before a house opened there was nothing to be used; a stay that was recorded for
 * before that day moved its bed to it.
 */
export const occupancyLoader = (ctx: Context) =>
  nestedPageLoader<{ span: number }, Occupancy>(async (residences, { span }) => {
    if (span < 1 || span > LONGEST_SPAN) throw badInput('`span` is 1 to 366.');
    const rows = await readOccupancy(await ctx.lane.read(), residences, span);
    return new Map(rows.map((row) => [row.id, toOccupancy(row)]));
  });

async function readOccupancy(
  db: Db,
  residences: readonly string[],
  span: number,
): Promise<OccupancyRow[]> {
  const { rows } = await sql<OccupancyRow>`
    with house as (
      select organization_id, id, (app.now() at time zone time_zone)::date as today,
        least(opened_on, (select min(b.added_on) from bed b
          where b.organization_id = residence.organization_id and b.residence_id = residence.id)) as opened
      from residence where id = any (${residences}::uuid[])),
    days as (select *, daterange(least(greatest(today - ${span}::int, opened), today - 1), today) as span
      from house),
    stays as (
      select s.*, daterange(s.started_on, s.ended_on) * d.span as nights
      from days d join stay s on s.organization_id = d.organization_id and s.residence_id = d.id),
    beds as (
      select b.residence_id, daterange(b.added_on, b.ended_on) * d.span as nights
      from days d join bed b on b.organization_id = d.organization_id and b.residence_id = d.id)
    select d.id, lower(d.span) as "from", upper(d.span) - 1 as "to",
      (select coalesce(sum(upper(nights) - lower(nights)), 0)::int from stays
        where residence_id = d.id and not isempty(nights)) as occupied,
      (select coalesce(sum(upper(nights) - lower(nights)), 0)::int from beds
        where residence_id = d.id and not isempty(nights)) as available,
      (select count(*)::int from stays where residence_id = d.id and ended_on <@ d.span and not moved_on
        and end_reason <> 'RECORDED_IN_ERROR') as ended,
      (select percentile_cont(0.5) within group (order by ended_on - first_night)
        from stays, lateral (
          with recursive chain as (
            select stays.started_on, stays.previous_id
            union all
            select p.started_on, p.previous_id from chain c join stay p
              on p.organization_id = stays.organization_id and p.id = c.previous_id
              and p.residence_id = stays.residence_id)
          select min(started_on) as first_night from chain) first
        where residence_id = d.id and ended_on <@ d.span and not moved_on and end_reason <> 'RECORDED_IN_ERROR') as median
    from days d`.execute(db);
  return rows;
}

function toOccupancy({ occupied, available, median, ...row }: OccupancyRow): Occupancy {
  return {
    __typename: 'Occupancy',
    from: row.from,
    to: row.to,
    occupiedBedDays: occupied,
    availableBedDays: available,
    rate: available === 0 ? null : occupied / available,
    ended: row.ended,
    medianNights: median,
  };
}
