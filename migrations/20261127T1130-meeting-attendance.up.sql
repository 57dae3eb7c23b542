-- Meetings that members say they attended, and whether they share that.
create table meeting_attendance (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  meeting_id uuid,
  group_id uuid,
  place text check (place ~ '^v[0-9]+\.'), -- sealed: what the member called it
  attended_at timestamptz not null,
  recorded_at timestamptz not null,
  proof text check (proof in ('CODE', 'SIGNATURE')),
  signed_by text check (signed_by ~ '^v[0-9]+\.'), -- sealed
  removed_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, meeting_id) references meeting,
  foreign key (organization_id, group_id) references support_group,
  check (num_nonnulls(meeting_id, group_id, place) = 1),
  check (signed_by is null or proof is not null)
);
create index meeting_attendance_of_member on meeting_attendance
  (organization_id, member_id, attended_at desc, id desc) where removed_at is null;
call app.protect('meeting_attendance', 'select, insert, update');

-- In force while it is not revoked.
create table meeting_sharing (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member
);
create index meeting_sharing_in_force on meeting_sharing (organization_id, member_id)
  where revoked_at is null;
call app.protect('meeting_sharing', 'select, insert, update');
