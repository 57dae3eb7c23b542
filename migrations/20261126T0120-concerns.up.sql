-- What people outside are worried about: sent one way, without a sign-in, and about nobody until staff say so.
create table concern (
  organization_id uuid not null references organization,
  id uuid not null,
  state text not null check (state in ('NEW', 'READ', 'CLOSED')),
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed: who writes, about whom, and what
  sent_as text, -- hash of the sender's key with the content: a repeat is kept once
  member_id uuid, -- whom staff found it to be about
  received_at timestamptz not null,
  read_at timestamptz,
  read_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  closing_note text check (closing_note ~ '^v[0-9]+\.'), -- sealed
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, sent_as),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, read_by) references membership,
  foreign key (organization_id, closed_by) references membership,
  check ((state = 'NEW') = (read_at is null)),
  check ((read_at is null) = (read_by is null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closing_note is null))
);
create index concern_newest on concern (organization_id, received_at desc, id desc);
create index concern_of_member on concern (organization_id, member_id) where member_id is not null;
call app.protect('concern', 'select, insert, update');

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN'));
drop index task_climbing;
create index task_climbing on task (due_at)
  where state = 'OPEN' and escalated_at is null and kind in ('FIRST_CONTACT', 'HAND_OVER', 'CONCERN');

-- What was touched and is of nobody's record, or not yet: a concern, a hand-off.
alter table access_event add column other_ids uuid[] not null default '{}';
