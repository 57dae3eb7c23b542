-- What mentor and member write to each other. One row a mentorship says where its conversation stands.
create table mentorship_conversation (
  organization_id uuid not null references organization,
  mentorship_id uuid not null,
  newest integer not null default 0 check (newest >= 0), -- number of the newest message
  newest_at timestamptz,
  read_by_mentor integer not null default 0, -- number of the newest message that was read
  read_by_member integer not null default 0,
  blocked_by_mentor_at timestamptz,
  blocked_by_member_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, mentorship_id),
  foreign key (organization_id, mentorship_id) references mentorship,
  check (read_by_mentor between 0 and newest and read_by_member between 0 and newest),
  check ((newest = 0) = (newest_at is null))
);
call app.protect('mentorship_conversation', 'select, insert, update');

create table mentorship_message (
  organization_id uuid not null references organization,
  id uuid not null,
  mentorship_id uuid not null,
  number integer not null check (number > 0),
  sender text not null check (sender in ('MENTOR', 'MEMBER')),
  body text not null check (body ~ '^v[0-9]+\.'), -- sealed
  sent_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, mentorship_id, number),
  foreign key (organization_id, mentorship_id) references mentorship
);
-- How many somebody sent of late.
create index mentorship_message_sent on mentorship_message (organization_id, mentorship_id, sender, sent_at);
call app.protect('mentorship_message', 'select, insert');

create table mentorship_report (
  organization_id uuid not null references organization,
  id uuid not null,
  mentorship_id uuid not null,
  message_id uuid not null,
  from_number integer not null, -- what stood around it when it was reported, and no more
  to_number integer not null,
  reported_by text not null check (reported_by in ('MENTOR', 'MEMBER')),
  reason text not null check (reason in ('HURTFUL', 'SEXUAL', 'MONEY_OR_SUBSTANCES', 'SAFETY', 'OTHER')),
  note text check (note ~ '^v[0-9]+\.'), -- sealed
  reported_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome ~ '^v[0-9]+\.'), -- sealed
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, message_id, reported_by),
  foreign key (organization_id, mentorship_id) references mentorship,
  foreign key (organization_id, message_id) references mentorship_message,
  foreign key (organization_id, closed_by) references membership,
  check (from_number <= to_number),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null))
);
create index mentorship_report_newest on mentorship_report (organization_id, mentorship_id, reported_at desc);
call app.protect('mentorship_report', 'select, insert, update');

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN', 'ACCOMMODATION', 'MENTORSHIP_ATTENTION', 'MENTORSHIP_REPORT'));
drop index task_climbing;
create index task_climbing on task (due_at)
  where state = 'OPEN' and escalated_at is null
    and kind in ('FIRST_CONTACT', 'HAND_OVER', 'CONCERN', 'MENTORSHIP_REPORT');
