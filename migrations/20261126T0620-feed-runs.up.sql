-- Feeds are read by themselves, every reading is a row, and one can be taken back.
alter table meeting_feed
  drop constraint meeting_feed_kind_check,
  add constraint meeting_feed_kind_check check (kind in ('MEETING_GUIDE', 'BMLT', 'MEETING_GUIDE_CSV')),
  add refresh_hours integer check (refresh_hours between 1 and 168), -- null: read by people alone
  add next_run_at timestamptz, -- null where it is not read by itself, and while paused
  add paused_at timestamptz,
  add attempts integer not null default 0 check (attempts >= 0), -- in a row that went wrong
  add problem text check (length(problem) between 1 and 500), -- of the last attempt
  add problem_at timestamptz,
  add whole_at timestamptz, -- when all of it was last asked for, and not what had changed alone
  add ended_at timestamptz,
  add version integer not null default 1,
  add check (paused_at is null or refresh_hours is not null),
  add check (next_run_at is null or (refresh_hours is not null and paused_at is null and ended_at is null)),
  add check ((attempts = 0) = (problem is null) and (problem is null) = (problem_at is null));
drop index meeting_feed_name;
create unique index meeting_feed_name on meeting_feed (organization_id, name) where ended_at is null;
create index meeting_feed_due on meeting_feed (next_run_at) where next_run_at is not null;
-- The timers see which feed is due, and nothing of it.
create policy worker on meeting_feed to holdfast_worker using (true) with check (true);
grant select (organization_id, id, next_run_at) on meeting_feed to holdfast_worker;

create table meeting_feed_run (
  organization_id uuid not null,
  id uuid not null,
  feed_id uuid not null,
  started_at timestamptz not null,
  cause text not null check (cause in ('PERSON', 'SCHEDULE', 'COMMAND')),
  started_by uuid,
  state text not null check (
    state in ('APPLIED', 'NOT_CHANGED', 'HELD', 'DISCARDED', 'UNREADABLE', 'ROLLED_BACK')),
  partial boolean not null, -- only what had changed was asked for
  changed boolean not null, -- a meeting was written
  result jsonb, -- counts and rejections
  problem text check (length(problem) between 1 and 500),
  held jsonb, -- what was read, while a person decides
  feed_before jsonb, -- what is kept of the reading before, for the way back
  decided_by uuid,
  decided_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, feed_id) references meeting_feed,
  foreign key (organization_id, started_by) references membership,
  foreign key (organization_id, decided_by) references membership,
  check ((cause = 'PERSON') = (started_by is not null)),
  check ((state = 'UNREADABLE') = (problem is not null)),
  check ((state = 'UNREADABLE') = (result is null)),
  check ((state = 'HELD') = (held is not null)),
  check (decided_by is null or decided_at is not null)
);
create index meeting_feed_run_newest on meeting_feed_run (organization_id, feed_id, started_at desc, id desc);
create index meeting_feed_run_changed on meeting_feed_run (organization_id, feed_id, started_at desc, id desc)
  where state = 'APPLIED' and changed;
create unique index meeting_feed_run_held on meeting_feed_run (organization_id, feed_id)
  where state = 'HELD';
call app.protect('meeting_feed_run', 'select, insert, update');

-- Which meetings a reading wrote, and what they were before.
create table meeting_feed_change (
  organization_id uuid not null,
  run_id uuid not null,
  meeting_id uuid not null,
  before jsonb, -- the row; null for a meeting that came with the reading
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, run_id, meeting_id),
  foreign key (organization_id, run_id) references meeting_feed_run,
  foreign key (organization_id, meeting_id) references meeting
);
call app.protect('meeting_feed_change', 'select, insert');
