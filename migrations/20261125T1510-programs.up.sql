-- Programs with phases, places and who leads them; enrollments that move, and wait for a place.
alter table program
  add description text check (length(description) between 1 and 2000),
  add languages text[] not null default '{}',
  add capacity integer check (capacity between 1 and 10000),
  add version integer not null default 1;

create table program_phase (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 1 and 100),
  weeks smallint check (weeks between 1 and 260),
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, program_id, id),
  foreign key (organization_id, program_id) references program
);
call app.protect('program_phase', 'select, insert, update');

create table program_lead (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  membership_id uuid not null,
  since timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program,
  foreign key (organization_id, membership_id) references membership
);
create unique index program_lead_of_program on program_lead (organization_id, program_id, membership_id) where ended_at is null;
create index program_lead_of_person on program_lead (organization_id, membership_id) where ended_at is null;
call app.protect('program_lead', 'select, insert, update');

alter table enrollment
  drop constraint enrollment_state_check,
  add constraint enrollment_state_check check (state in ('WAITING', 'PLANNED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'LEFT')),
  add state_since timestamptz not null default app.now(),
  add planned_for date,
  add back_on date,
  add phase_id uuid,
  add priority text check (priority in ('URGENT', 'SOON', 'ORDINARY')),
  add waiting_rank smallint generated always as (
    case priority when 'URGENT' then 3 when 'SOON' then 2 when 'ORDINARY' then 1 end) stored,
  add leave_reason text check (leave_reason in ('OTHER_CARE', 'MOVED', 'OWN_WISH', 'NO_CONTACT', 'REFERRED', 'SCHEDULE', 'OTHER')),
  add undo jsonb, -- what an undo of the newest move restores, who may, and until when
  add version integer not null default 1,
  add foreign key (organization_id, program_id, phase_id) references program_phase (organization_id, program_id, id);
update enrollment set state_since = coalesce(ended_on, started_on)::timestamptz
  where coalesce(ended_on, started_on) is not null;
alter table enrollment
  add constraint enrollment_dates check (case state
    when 'WAITING' then started_on is null and ended_on is null
    when 'PLANNED' then started_on is null and ended_on is null
    when 'ACTIVE' then started_on is not null and ended_on is null
    when 'ON_HOLD' then started_on is not null and ended_on is null
    when 'COMPLETED' then started_on is not null and ended_on is not null
    else ended_on is not null end),
  add constraint enrollment_waits check ((state = 'WAITING') = (priority is not null)),
  add constraint enrollment_back check (back_on is null or state = 'ON_HOLD'),
  add constraint enrollment_leave check (leave_reason is null or state = 'LEFT'),
  -- Episodes of a member in a program do not overlap. On the last day of one the next may begin; one of a
  -- single day takes that day.
  add constraint enrollment_overlap exclude using gist (
    organization_id with =, program_id with =, member_id with =,
    daterange(started_on, case when ended_on is null then null else greatest(ended_on, started_on + 1) end) with &&)
    where (started_on is not null);
drop index enrollment_running;
create unique index enrollment_running on enrollment (organization_id, member_id, program_id) where state in ('WAITING', 'PLANNED', 'ACTIVE', 'ON_HOLD');
create index enrollment_of_program on enrollment (organization_id, program_id, state_since desc, id desc) include (state);
create index enrollment_waiting on enrollment (organization_id, program_id, waiting_rank desc, state_since, id) where state = 'WAITING';
create index enrollment_in_phase on enrollment (organization_id, phase_id) where state in ('ACTIVE', 'ON_HOLD');

alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED'));
