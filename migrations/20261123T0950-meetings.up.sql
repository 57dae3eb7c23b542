-- Meetings of mutual-help groups, kept in step with published lists.
create table meeting_feed (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('MEETING_GUIDE', 'BMLT')),
  location text not null, -- a URL, or the name of a file
  time_zone text not null, -- of meetings that name none
  etag text, -- of the answer the meetings are in step with, and its Last-Modified
  last_modified text,
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
  fetched_at timestamptz not null, -- when this content was fetched; an unchanged row is not written
  name text not null,
  group_name text,
  group_notes text,
  weekdays smallint[] not null, -- ISO, 1 = Monday, ascending; empty when by appointment
  sort_day smallint not null generated always as (coalesce(weekdays[1], 8)) stored,
  several_days boolean not null generated always as (cardinality(weekdays) > 1) stored,
  start_time time,
  sort_time time not null generated always as (coalesce(start_time, '00:00')) stored,
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  time_zone text not null,
  rrule text,
  venue text not null check (venue in ('IN_PERSON', 'ONLINE', 'HYBRID', 'TEMPORARILY_ONLINE')),
  suspended boolean not null, -- neither held for now nor ended
  types text[] not null, -- canonical codes where known
  raw_types text[] not null, -- as the feed gives them
  languages text[] not null, -- BCP 47
  location_name text,
  location_notes text,
  address text,
  regions text[] not null, -- from the wide to the narrow
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  approximate boolean not null,
  conference_url text,
  conference_url_notes text,
  conference_phone text,
  conference_phone_notes text,
  notes text,
  listing_url text,
  group_url text,
  entity_name text, -- the service body that answers for the listing
  entity_url text,
  search text not null, -- name, group, place, address and regions, for `filter.text`
  source_updated_at timestamptz,
  ended_at timestamptz, -- gone from the feed
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, feed_id, external_id),
  foreign key (organization_id, feed_id) references meeting_feed
);
create index meeting_by_time on meeting (organization_id, sort_day, sort_time, id)
  where ended_at is null and not suspended;
-- Those that a search for one of their later days would not find by their first.
create index meeting_of_several_days on meeting (organization_id)
  where several_days and ended_at is null and not suspended;
call app.protect('meeting', 'select, insert, update');
