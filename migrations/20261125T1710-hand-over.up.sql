-- Members passed from one person of the staff to another. The note is for who receives them.
create table caseload_hand_over (
  organization_id uuid not null references organization,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  role text not null check (role in ('COUNSELOR', 'COORDINATOR', 'HOUSE_MANAGER', 'MENTOR')),
  member_count integer not null check (member_count between 1 and 500),
  alert_count integer not null check (alert_count >= 0),
  task_count integer not null check (task_count >= 0),
  note text check (note ~ '^v[0-9]+\.'), -- sealed
  handed_over_at timestamptz not null,
  handed_over_by uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, from_id) references membership,
  foreign key (organization_id, to_id) references membership,
  foreign key (organization_id, handed_over_by) references membership,
  check (from_id <> to_id)
);
call app.protect('caseload_hand_over', 'select, insert');
