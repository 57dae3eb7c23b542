-- Groups of the organization's own in the finder: what they hold is a meeting like those of feeds, without a feed.
alter table support_group
  add column listed boolean not null default false,
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add column conference_url text, -- for everybody, unlike join_url
  add check ((latitude is null) = (longitude is null)),
  -- Where and when a group by invitation meets is not for everybody to know.
  add constraint support_group_listed_open check (not listed or admission = 'OPEN');

alter table meeting
  alter column feed_id drop not null,
  add column group_id uuid,
  add column session_id uuid, -- the piece of a series that it tells of
  add column held_from date, -- the first day of that piece, on its own clock
  add column held_until timestamptz, -- the end of its last time; null for what goes on
  add foreign key (organization_id, group_id) references support_group,
  add foreign key (organization_id, session_id) references program_session,
  add constraint meeting_of_feed_or_group check (num_nonnulls(feed_id, group_id) = 1),
  add check (num_nonnulls(group_id, session_id, held_from) in (0, 3)),
  add check (held_until is null or group_id is not null);
create unique index meeting_of_session on meeting (organization_id, session_id) where session_id is not null;
create index meeting_of_group on meeting (organization_id, group_id) where group_id is not null;
