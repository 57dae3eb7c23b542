-- Appointments of members with staff, and when staff may be booked.
create table appointment (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('COUNSELING', 'PHONE_CALL', 'OTHER')),
  state text not null check (state in ('BOOKED', 'MOVED', 'CANCELED', 'HELD', 'NO_SHOW')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text check (length(place) <= 200),
  join_url text check (length(join_url) <= 500),
  booked_at timestamptz not null,
  booked_by uuid not null,
  moved_from timestamptz,
  cancel_reason text check (cancel_reason in ('MEMBER_CANNOT', 'STAFF_CANNOT', 'NOT_NEEDED', 'BOOKED_IN_ERROR', 'OTHER')),
  canceled_by_member boolean,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, person_id) references membership,
  foreign key (organization_id, booked_by) references membership,
  check (ends_at > starts_at),
  check ((state = 'CANCELED') = (cancel_reason is not null)),
  check ((state = 'CANCELED') = (canceled_by_member is not null)),
  -- Nobody is at two places at once.
  constraint appointment_of_person exclude using gist (
    organization_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state in ('BOOKED', 'HELD', 'NO_SHOW')),
  constraint appointment_of_member exclude using gist (
    organization_id with =, member_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state in ('BOOKED', 'HELD', 'NO_SHOW'))
);
create index appointment_by_start on appointment (organization_id, starts_at, id);
create index appointment_by_member on appointment (organization_id, member_id, starts_at, id);
create index appointment_by_person on appointment (organization_id, person_id, starts_at, id);
call app.protect('appointment', 'select, insert, update');

create table staff_hours (
  organization_id uuid not null references organization,
  person_id uuid not null,
  weekly jsonb not null, -- weekdays with wall times of the organization's zone
  absences jsonb not null, -- first and last days
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references membership
);
call app.protect('staff_hours', 'select, insert, update');

call app.allow_event_kind('APPOINTMENT_CHANGED');
