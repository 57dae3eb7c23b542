-- Follow-ups: what somebody of the staff is to do until a moment.
create table task (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid,
  kind text not null check (kind in ('FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED')),
  state text not null check (state in ('OPEN', 'DONE', 'CANCELED')),
  owner_id uuid, -- whoever coordinates when null
  due_at timestamptz not null,
  escalated_at timestamptz, -- when it climbed to the coordinators
  cause_key text check (length(cause_key) between 1 and 200),
  occurrences integer not null default 1 check (occurrences > 0),
  subject_type text check (length(subject_type) <= 60),
  subject_id uuid,
  note text check (note ~ '^v[0-9]+\.'), -- sealed
  outcome text check (outcome ~ '^v[0-9]+\.'), -- sealed
  cancel_reason text check (cancel_reason in ('NOT_NEEDED', 'COVERED_BY_OTHER', 'OPENED_IN_ERROR', 'SETTLED')),
  created_at timestamptz not null,
  created_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  undo jsonb, -- what was before the newest step that can be undone, and by whom until when
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, owner_id) references membership,
  foreign key (organization_id, created_by) references membership,
  foreign key (organization_id, closed_by) references membership,
  check ((subject_type is null) = (subject_id is null)),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'CANCELED') = (cancel_reason is not null))
);
-- One is open a cause: what comes up again folds into it.
create unique index task_of_cause on task (organization_id, cause_key) where state = 'OPEN';
create index task_by_due on task (organization_id, state, due_at, id);
create index task_of_owner on task (organization_id, owner_id, state, due_at, id);
create index task_of_member on task (organization_id, member_id, due_at, id);
create index task_climbing on task (due_at)
  where state = 'OPEN' and escalated_at is null and kind in ('FIRST_CONTACT', 'HAND_OVER');
call app.protect('task', 'select, insert, update', 'select');
