-- Residences with rooms and beds, who lives in them, what is kept for whom, and who waits.
create table residence (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  level text not null check (level in ('I', 'II', 'III', 'IV')),
  address text check (length(address) between 1 and 300),
  phone text,
  time_zone text not null,
  description text check (length(description) between 1 and 2000),
  welcomes text not null check (welcomes in ('EVERYONE', 'WOMEN', 'MEN')),
  wheelchair boolean not null,
  pets boolean not null,
  children boolean not null,
  medication_storage boolean not null,
  curfew jsonb not null, -- [{weekday, at}] from Monday on, wall times of the house
  house_rules text[] not null,
  opened_on date not null, -- the first day of which beds are counted
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
create unique index residence_name on residence (organization_id, name) where ended_at is null;
call app.protect('residence', 'select, insert, update');

create table residence_manager (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  membership_id uuid not null,
  since timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, membership_id) references membership
);
create unique index residence_manager_of_residence on residence_manager (organization_id, residence_id, membership_id) where ended_at is null;
create index residence_manager_of_person on residence_manager (organization_id, membership_id) where ended_at is null;
call app.protect('residence_manager', 'select, insert, update');

create table room (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 1 and 60),
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, residence_id, id),
  foreign key (organization_id, residence_id) references residence
);
call app.protect('room', 'select, insert, update');

create table bed (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  room_id uuid not null,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 1 and 60),
  out_reason text check (out_reason in ('REPAIR', 'CLEANING', 'CAPACITY', 'OTHER')), -- out of service
  out_note text check (length(out_note) between 1 and 500),
  added_on date not null, -- the day of the house on which it was there first, and was no more
  ended_on date,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, residence_id, id),
  foreign key (organization_id, residence_id, room_id) references room (organization_id, residence_id, id),
  check (out_note is null or out_reason is not null)
);
create index bed_of_room on bed (organization_id, room_id, position) where ended_on is null;
create index bed_of_residence on bed (organization_id, residence_id);
call app.protect('bed', 'select, insert, update');

create table bed_request (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('WAITING', 'HOUSED', 'WITHDRAWN')),
  requested_at timestamptz not null,
  requested_by uuid,
  ended_at timestamptz,
  end_reason text check (end_reason in ('OTHER_PLACE', 'OWN_WISH', 'NO_CONTACT', 'LEFT', 'OTHER')),
  priority text not null check (priority in ('URGENT', 'SOON', 'ORDINARY')),
  waiting_rank smallint not null generated always as (
    case priority when 'URGENT' then 3 when 'SOON' then 2 else 1 end) stored,
  housing text not null check (housing in ('EVERYONE', 'WOMEN', 'MEN')),
  needs text[] not null check (needs <@ '{WHEELCHAIR,CHILDREN,PET,MEDICATION_STORAGE}'::text[]),
  residence_ids uuid[] not null, -- those that are asked for; empty for any
  note text, -- sealed
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, requested_by) references membership,
  check ((state = 'WAITING') = (ended_at is null)),
  check ((state = 'WITHDRAWN') = (end_reason is not null))
);
create unique index bed_request_waits on bed_request (organization_id, member_id) where state = 'WAITING';
create index bed_request_queue on bed_request (organization_id, waiting_rank desc, requested_at, id) where state = 'WAITING';
create index bed_request_of_member on bed_request (organization_id, member_id);
call app.protect('bed_request', 'select, insert, update');

create table bed_request_decline (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  residence_id uuid not null,
  reason text not null check (reason in ('HOUSE_IS_FOR_OTHERS', 'SAFETY', 'MEDICATION', 'DISABILITY', 'ASSISTANCE_ANIMAL', 'OTHER')),
  note text, -- sealed
  declined_at timestamptz not null,
  declined_by uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, request_id, residence_id),
  foreign key (organization_id, request_id) references bed_request,
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, declined_by) references membership
);
call app.protect('bed_request_decline', 'select, insert, update');

create table bed_hold (
  organization_id uuid not null,
  id uuid not null,
  bed_id uuid not null,
  request_id uuid,
  held_at timestamptz not null,
  held_by uuid not null,
  until timestamptz not null, -- by itself
  released_at timestamptz, -- before that
  note text check (length(note) between 1 and 200),
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, bed_id) references bed,
  foreign key (organization_id, request_id) references bed_request,
  foreign key (organization_id, held_by) references membership,
  check (until > held_at),
  check (released_at between held_at and until),
  -- Nobody is promised what another was promised.
  constraint bed_hold_of_bed exclude using gist (
    organization_id with =, bed_id with =, tstzrange(held_at, coalesce(released_at, until)) with &&),
  constraint bed_hold_of_request exclude using gist (
    organization_id with =, request_id with =, tstzrange(held_at, coalesce(released_at, until)) with &&)
    where (request_id is not null)
);
create index bed_hold_by_end on bed_hold (organization_id, bed_id, until desc) where released_at is null;
create index bed_hold_by_request on bed_hold (organization_id, request_id, until desc) where released_at is null;
call app.protect('bed_hold', 'select, insert, update');

create table stay (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  bed_id uuid not null,
  residence_id uuid not null,
  request_id uuid,
  previous_id uuid, -- the stay that this one goes on, after a transfer
  started_on date not null,
  ended_on date check (ended_on >= started_on), -- its night is not spent there
  expected_end_on date,
  moved_on boolean not null default false, -- ended by a transfer
  end_reason text check (end_reason in ('COMPLETED', 'OWN_WISH', 'OTHER_CARE', 'HOUSE_RULES', 'NO_CONTACT', 'DIED', 'RECORDED_IN_ERROR', 'OTHER')),
  destination text check (destination in ('OWN_HOME', 'FAMILY_OR_FRIENDS', 'RECOVERY_RESIDENCE', 'TREATMENT', 'HOSPITAL', 'CUSTODY', 'NO_HOUSING', 'ELSEWHERE', 'UNKNOWN')),
  naloxone_offered boolean,
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, residence_id, bed_id) references bed (organization_id, residence_id, id),
  foreign key (organization_id, request_id) references bed_request,
  foreign key (organization_id, previous_id) references stay,
  check (case when ended_on is null
    then end_reason is null and destination is null and naloxone_offered is null and not moved_on
    else moved_on or (end_reason is not null and destination is not null and naloxone_offered is not null) end)
);
-- Before the constraints: what hits one of two that go on is told by these.
create unique index stay_of_member_now on stay (organization_id, member_id) where ended_on is null;
create unique index stay_of_bed_now on stay (organization_id, bed_id) where ended_on is null;
alter table stay
  -- Two stays never share a bed, nor a member two beds.
  add constraint stay_of_bed exclude using gist (
    organization_id with =, bed_id with =, daterange(started_on, ended_on) with &&),
  add constraint stay_of_member exclude using gist (
    organization_id with =, member_id with =, daterange(started_on, ended_on) with &&);
create index stay_by_member on stay (organization_id, member_id, started_on desc, id desc);
create index stay_by_residence on stay (organization_id, residence_id, started_on desc, id desc);
call app.protect('stay', 'select, insert, update');

call app.allow_event_kind('STAY_CHANGED');

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN', 'ACCOMMODATION'));
