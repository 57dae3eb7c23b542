-- What the meeting finder is served by: near a place, and at a moment.
-- Only doors that are open: the town of an online meeting and a room that is closed for now are no places to go.
create index meeting_near on meeting (organization_id, latitude, longitude)
  where ended_at is null and not suspended and latitude is not null
    and venue <> 'TEMPORARILY_ONLINE' and not (approximate and venue = 'ONLINE');

-- Few last longer than three hours. Apart from the others, they alone are looked for a whole day back.
alter table meeting
  add column lasts_long boolean not null generated always as (duration_minutes > 180) stored;
create index meeting_by_clock on meeting (organization_id, time_zone, lasts_long, start_time)
  where ended_at is null and not suspended and start_time is not null;

-- The moment at which a zone's wall clock shows a time: the first of two where the clocks go back by an hour
-- or half of one, and null where they skip it (RFC 5545, 3.3.10), as common/recurrence.ts has it.
create function app.wall_instant(wall timestamp, zone text) returns timestamptz
language sql stable parallel safe as $$
  select case
    when (wall at time zone zone - interval '1 hour') at time zone zone = wall
      then wall at time zone zone - interval '1 hour'
    when (wall at time zone zone - interval '30 minutes') at time zone zone = wall
      then wall at time zone zone - interval '30 minutes'
    when wall at time zone zone at time zone zone = wall then wall at time zone zone
  end
$$;
