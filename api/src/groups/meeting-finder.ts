import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Db } from '../app/database.ts';
import { badInput } from '../common/api-error.ts';
import { instant, later } from '../common/instant.ts';
import type { MeetingFilter, MeetingNearInput, MeetingWithinInput } from '../generated/schema.ts';
import { heldIn } from '../sessions/listed-series.service.ts';
import type { KeptMeeting } from './meeting.rows.ts';
import { boxAround, EARTH_RADIUS } from './near-box.ts';

const FARTHEST = 200_000;
const MOST_HOURS = 24;
const HOUR = 3_600_000;
/** Minutes back that a meeting can have begun and still go on, apart for those that last long. */
const LASTS = [
  { long: false, minutes: 180 },
  { long: true, minutes: 1440 },
];
/** The clocks move by two hours at most. */
const CLOCKS_MOVE = 120;
/** Dates that the longest meeting and the most hours reach over, with what the clocks move. */
const DAYS = [0, 1, 2, 3];

/** Says what the index of doors says: what is no place to go is nowhere near. */
export const isDoor = sql<SqlBool>`latitude is not null
  and venue <> 'TEMPORARILY_ONLINE' and not (approximate and venue = 'ONLINE')`;

/**
 * Whether a meeting lies near a place. The box comes first, since its comparisons are those that an index
 * can serve behind a policy.
 * @throws ApiError BAD_USER_INPUT for a place that is none
 */
export function isNear(near: MeetingNearInput): RawBuilder<SqlBool> {
  checkPlace(near);
  const { south, north, spans } = boxAround(near);
  const beside = spans.map(([west, east]) => sql`longitude between ${west} and ${east}`);
  return sql<SqlBool>`(${isDoor} and latitude between ${south} and ${north}
    and (${sql.join(beside, sql` or `)}) and ${distanceFrom(near)} <= ${near.radiusMeters})`;
}

/** Meters along the great circle, by the haversine, which is exact also for places side by side. */
export function distanceFrom({ latitude, longitude }: MeetingNearInput): RawBuilder<number> {
  return sql<number>`round(2 * ${EARTH_RADIUS}::float8 * asin(least(1, sqrt(
    sin(radians(latitude - ${latitude}::float8) / 2) ^ 2
      + cos(radians(${latitude}::float8)) * cos(radians(latitude))
        * sin(radians(longitude - ${longitude}::float8) / 2) ^ 2))))::integer`;
}

/**
 * Meetings with when they are under way or next begin (`starts_at`) within some hours. Zone by zone and day by
 * day the wall clock's span is looked up in an index; near a change of a zone's clock the span is wider, and the
 * moment is worked out with more care. Zones that the database has no clock for are left out. What `offset 0`
 * fences off is looked up row by row, whatever is thought of how many there are, and in the order asked for
 * (`starts_at`, `soon_id`) no more rows are read whole than a page holds; the index keeps what is held on
 * several days apart, under none (0). What groups of the organization
 * hold has days of its own, which `ownWithin` has worked out.
 * @param near where a place is asked for as well: then the few meetings there are looked through instead
 * @throws ApiError BAD_USER_INPUT for a place that is none
 */
export function heldWithin(
  { from, hours }: MeetingWithinInput,
  own: OwnWithin,
  near?: MeetingNearInput | null,
) {
  const lengths = LASTS.map(({ long, minutes }) => sql`(${long}::boolean, ${minutes}::integer)`);
  const days = DAYS.map((day) => sql`(${day}::integer)`);
  return sql<KeptMeeting & { starts_at: string; ends_at: string }>`(
    with recursive zone (name) as (
      (select time_zone from meeting where ${onAClock} order by time_zone limit 1)
      union all
      select (select time_zone from meeting where ${onAClock} and time_zone > zone.name
        order by time_zone limit 1)
      from zone where zone.name is not null
    ),
    asked (since, till) as (
      select since, since + make_interval(hours => ${hours})
      from (select coalesce(${from ?? null}::timestamptz, app.now()) as since) moment
    ),
    known (name, steady) as materialized (
      select name, ${aheadAt(sql`since - interval '2 days'`)} = ${aheadAt(sql`till + interval '1 day'`)}
      from zone cross join asked where name is not null and app.knows_zone(name)
    ),
    clock as materialized (
      select known.name, steady, long, day.date, extract(isodow from day.date)::smallint as weekday,
        case when day.date = first::date then first::time else '00:00' end as earliest,
        case when day.date = last::date then last::time else '24:00' end as latest
      from known cross join asked
      cross join (values ${sql.join(lengths)}) as length (long, minutes)
      cross join lateral (select
        make_interval(mins => case when steady then 0 else ${CLOCKS_MOVE} end) as slack) as change
      cross join lateral (select
        (since - make_interval(mins => minutes) - slack) at time zone known.name as first,
        (till + slack) at time zone known.name as last) as span
      cross join lateral (select first::date + n as date from (values ${sql.join(days)}) as more (n)) day
      where day.date <= last::date
    ),
    ${near ? sql`nearby as materialized (select * from meeting where ${onAClock} and ${isNear(near)}),` : sql``}
    soon as (
      select distinct on (id) id, starts_at, ends_at from (
        select held.id, moment.starts_at,
          moment.starts_at + make_interval(mins => duration_minutes) as ends_at
        from asked cross join clock
        cross join lateral (values (weekday), (0)) as listed (listed_under)
        cross join lateral (
          select id, start_time, duration_minutes from ${sql.raw(near ? 'nearby' : 'meeting')}
          where ${onAClock} and time_zone = clock.name and lasts_long = clock.long
            and only_weekday = listed_under and start_time >= earliest and start_time <= latest
            and weekday = any (weekdays) and id <> all (${own.meetings}::uuid[])
          offset 0
        ) held
        cross join lateral (select case
          when steady then (date + start_time) at time zone name
          else app.wall_instant(date + start_time, name)
        end as starts_at) moment
        where moment.starts_at < till
          and moment.starts_at + make_interval(mins => duration_minutes) > since
        union all
        select * from unnest(${own.times.map(({ meeting }) => meeting)}::uuid[],
          ${own.times.map(({ startsAt }) => startsAt)}::timestamptz[],
          ${own.times.map(({ endsAt }) => endsAt)}::timestamptz[])
      ) as times (id, starts_at, ends_at)
      order by id, starts_at
    )
    select kept.*, soon.* from (
      select id as soon_id, starts_at, ends_at from soon order by starts_at, id
    ) soon
    cross join lateral (select * from meeting where meeting.id = soon_id offset 0) kept
    order by starts_at, soon_id)`;
}

/** What groups of the organization hold that are listed, and when of it within some hours. */
export interface OwnWithin {
  meetings: string[];
  times: { meeting: string; startsAt: string; endsAt: string }[];
}

/** @throws ApiError BAD_USER_INPUT for too many hours */
export async function ownWithin(db: Db, { from, hours }: MeetingWithinInput): Promise<OwnWithin> {
  if (hours < 1 || hours > MOST_HOURS) {
    throw badInput(`\`filter.within.hours\` is 1 to ${String(MOST_HOURS)}.`);
  }
  const { rows } = await sql<{ id: string; session_id: string; since: string }>`
    select id, session_id, coalesce(${from ?? null}::timestamptz, app.now()) as since
    from meeting where group_id is not null and ended_at is null`.execute(db);
  const [first] = rows;
  if (!first) return { meetings: [], times: [] };
  const since = instant(first.since);
  const meetings = new Map(rows.map((row) => [row.session_id, row.id]));
  const held = await heldIn(db, [...meetings.keys()], since, later(since, hours * HOUR));
  const times = held.map(({ sessionKey, startsAt, endsAt }) => ({
    meeting: meetings.get(sessionKey) ?? '',
    startsAt,
    endsAt,
  }));
  return { meetings: [...meetings.values()], times };
}

/** How far a zone's clock is ahead at a moment. */
const aheadAt = (moment: RawBuilder<unknown>) =>
  sql`((${moment}) at time zone name - (${moment}) at time zone 'UTC')`;

/** Says what the index of meetings by their clocks says. */
const onAClock = sql<SqlBool>`ended_at is null and not suspended and start_time is not null`;

/** Whether a meeting begins at a time of day, which may reach over midnight. */
export function atTimeOfDay({
  startsFrom: from,
  startsBefore: before,
}: MeetingFilter): RawBuilder<SqlBool> {
  const later = sql`start_time >= ${from ?? '00:00'}::time`;
  const earlier = sql`start_time < ${before ?? '24:00'}::time`;
  const overnight = from != null && before != null && before <= from;
  return sql<SqlBool>`(${later} ${sql.raw(overnight ? 'or' : 'and')} ${earlier})`;
}

function checkPlace({ latitude, longitude, radiusMeters }: MeetingNearInput): void {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw badInput('`filter.near` has a latitude of -90 to 90 and a longitude of -180 to 180.');
  }
  if (radiusMeters < 1 || radiusMeters > FARTHEST) {
    throw badInput(`\`filter.near.radiusMeters\` is 1 to ${String(FARTHEST)}.`);
  }
}
