import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import type { CheckInPoint, InstrumentCode, ScorePoint } from '../generated/schema.ts';

const MOST_DAYS = 400;

function checkDays(days: number): void {
  if (days < 1 || days > MOST_DAYS) {
    throw badInput(`\`days\` is between 1 and ${String(MOST_DAYS)}.`);
  }
}

interface ScoreRow extends ScorePoint {
  memberId: string;
}

/** Complete scores of one instrument by member, oldest first. */
export const scoreSeriesLoader = (ctx: Context) =>
  nestedPageLoader<{ instrument: InstrumentCode; days: number }, ScorePoint[]>(
    async (members, { instrument, days }) => {
      checkDays(days);
      const db = await ctx.lane.read();
      const { rows } = await sql<ScoreRow>`
        select e.member_id as "memberId", e.occurred_at as "occurredAt",
          s ->> 'subscale' as subscale, (s ->> 'value')::integer as value
        from monitoring_event e, jsonb_array_elements(e.details -> 'scores') s
        where e.member_id = any (${members}::uuid[]) and e.kind = 'INSTRUMENT_RESPONSE'
          and e.occurred_at > app.now() - make_interval(days => ${days})
          and e.details ->> 'instrument' = ${instrument} and s ->> 'value' is not null
        order by e.occurred_at, e.id`.execute(db);
      return bySeries(members, rows);
    },
  );

interface CheckInRow extends CheckInPoint {
  memberId: string;
}

/** The newest check-in of each day by member, oldest first. */
export const checkInSeriesLoader = (ctx: Context) =>
  nestedPageLoader<{ days: number }, CheckInPoint[]>(async (members, { days }) => {
    checkDays(days);
    const db = await ctx.lane.read();
    const { rows } = await sql<CheckInRow>`
      select distinct on (e.member_id, e.local_date)
        e.member_id as "memberId", e.local_date as "localDate",
        (e.details ->> 'craving')::integer as craving, (e.details ->> 'mood')::integer as mood,
        (e.details ->> 'sleepHours')::double precision as "sleepHours"
      from monitoring_event e
      where e.member_id = any (${members}::uuid[]) and e.kind = 'CHECK_IN'
        and e.occurred_at > app.now() - make_interval(days => ${days})
      order by e.member_id, e.local_date, e.occurred_at desc, e.id desc`.execute(db);
    return bySeries(members, rows);
  });

function bySeries<Row extends { memberId: string }>(
  members: readonly string[],
  rows: Row[],
): Map<string, Row[]> {
  const grouped = Map.groupBy(rows, (row) => row.memberId);
  return new Map(members.map((member) => [member, grouped.get(member) ?? []]));
}
