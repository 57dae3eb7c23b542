-- Runs in recovery, one row each. The sums on `member` are a projection of these, for lists.
create table recovery_episode (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  started_on date not null, -- the member's own days
  ended_on date check (ended_on >= started_on), -- the day of use, not of the run; null while it goes on
  ended_by uuid, -- the slip; null while it goes on, and for runs from before the network
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, ended_by) references monitoring_event,
  check (ended_on is not null or ended_by is null),
  -- A day is of one run at most, and one run at most goes on.
  constraint recovery_episode_days exclude using gist (
    organization_id with =, member_id with =, daterange(started_on, ended_on) with &&)
);
call app.protect('recovery_episode', 'select, insert, update');
