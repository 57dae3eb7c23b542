-- Meetings of mutual-help groups, kept in step with published lists.
create table meeting_feed (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('MEETING_GUIDE', 'BMLT')),
  location text not null,
  time_zone text not null,
  etag text,
  imported_at timestamptz,
  last_import jsonb,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
create unique index meeting_feed_name on meeting_feed (organization_id, name);
call app.protect('meeting_feed', 'select, insert, update');

create table meeting (
  organization_id uuid not null,
  id uuid not null,
  feed_id uuid not null,
  external_id text not null,
  hash text not null, -- of the row's content, to recognize an unchanged one
  fetched_at timestamptz not null,
  name text not null,
  group_name text,
  weekdays smallint[] not null, -- ISO, 1 = Monday; empty when by appointment
  sort_day smallint not null, -- the first weekday; 8 when by appointment
  start_time time,
  sort_time time not null default '00:00',
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  time_zone text not null,
  rrule text,
  venue text not null check (venue in ('IN_PERSON', 'ONLINE', 'HYBRID', 'TEMPORARILY_ONLINE')),
  types text[] not null,
  location_name text,
  address text,
  region text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  approximate boolean not null default false,
  conference_url text,
  conference_phone text,
  notes text,
  search text not null, -- name, group, place and address in lower case
  source_updated_at timestamptz,
  ended_at timestamptz, -- gone from the feed
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, feed_id, external_id),
  foreign key (organization_id, feed_id) references meeting_feed
);
create index meeting_by_time on meeting (organization_id, sort_day, sort_time, id) where ended_at is null;
call app.protect('meeting', 'select, insert, update');
