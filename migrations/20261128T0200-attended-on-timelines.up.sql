-- Meetings that members log and share stand on their timelines, by the members' own days.
-- Who still runs the version before sets no day: UTC's is nearest to it.
alter table meeting_attendance
  add column local_date date not null default (app.now()::date),
  -- The time of a group's series that a host's code has shown.
  add column session_id uuid,
  add column on_date date,
  add foreign key (organization_id, session_id) references program_session,
  add check ((session_id is null) = (on_date is null)),
  add check (session_id is null or proof = 'CODE');
update meeting_attendance a set local_date = (a.attended_at at time zone m.time_zone)::date
from member m where m.organization_id = a.organization_id and m.id = a.member_id;

create index meeting_attendance_timeline on meeting_attendance
  (organization_id, member_id, local_date desc, attended_at desc, id desc) where removed_at is null;

-- How often the code of one time was renewed. Without a row it is the first one.
create table host_code (
  organization_id uuid not null references organization,
  session_id uuid not null,
  on_date date not null,
  round integer not null check (round > 0),
  renewed_at timestamptz not null,
  renewed_by uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, session_id, on_date),
  foreign key (organization_id, session_id) references program_session,
  foreign key (organization_id, renewed_by) references membership
);
call app.protect('host_code', 'select, insert, update');
