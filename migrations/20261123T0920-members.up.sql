-- Members, their care teams, and programs.
create table member (
  organization_id uuid not null references organization,
  id uuid not null,
  membership_id uuid, -- the member's own account, when they have one
  alias text not null check (length(alias) between 1 and 60),
  alias_search text not null generated always as (lower(alias)) stored,
  legal_name text check (length(legal_name) <= 200),
  birth_date date,
  pronouns text check (length(pronouns) <= 60),
  phone text, -- sealed
  phone_index text,
  email text, -- sealed
  email_index text,
  time_zone text not null,
  locale text not null default 'en',
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'LEFT', 'DIED')),
  goal text not null default 'ABSTINENCE' check (goal in ('ABSTINENCE', 'REDUCED_USE', 'SAFER_USE')),
  recovery_start date,
  longest_run_days integer not null default 0 check (longest_run_days >= 0),
  earlier_runs_days integer not null default 0 check (earlier_runs_days >= 0),
  enrolled_at timestamptz not null,
  mentor_shares text[] not null default '{}', -- categories of the record shown to the mentor
  last_check_in_at timestamptz,
  risk_assessment_id uuid,
  risk_band text not null default 'UNKNOWN' check (risk_band in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL', 'UNKNOWN')),
  risk_rank smallint not null generated always as (
    case risk_band when 'CRITICAL' then 50 when 'HIGH' then 40 when 'MODERATE' then 30 when 'UNKNOWN' then 20 else 10 end) stored,
  risk_stale_after timestamptz,
  merged_into_id uuid,
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, membership_id) references membership,
  foreign key (organization_id, merged_into_id) references member
);
create index member_by_risk on member (organization_id, status, risk_rank desc, id desc);
create index member_by_alias on member (organization_id, status, alias_search, id);
create unique index member_of_membership on member (organization_id, membership_id);
create index member_phone on member (organization_id, phone_index);
create index member_email on member (organization_id, email_index);
create index member_stale on member (risk_stale_after) where status = 'ACTIVE';
call app.protect('member', 'select, insert, update', 'select');

create table care_team (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  membership_id uuid not null,
  role text not null check (role in ('COUNSELOR', 'COORDINATOR', 'HOUSE_MANAGER', 'MENTOR')),
  since timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, membership_id) references membership
);
create unique index care_team_of_member on care_team (organization_id, member_id, membership_id, role) where ended_at is null;
create index care_team_of_person on care_team (organization_id, membership_id, member_id) where ended_at is null;
call app.protect('care_team', 'select, insert, update', 'select');

create table program (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('COUNSELING', 'THERAPY', 'GROUP', 'RECOVERY_COACHING', 'MEDICATION')),
  asam_level text check (length(asam_level) <= 10),
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
create unique index program_by_name on program (organization_id, name, id);
call app.protect('program', 'select, insert, update');

create table enrollment (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  program_id uuid not null,
  state text not null check (state in ('PLANNED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'LEFT')),
  started_on date,
  ended_on date check (ended_on >= started_on),
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, program_id) references program
);
create unique index enrollment_running on enrollment (organization_id, member_id, program_id) where state in ('PLANNED', 'ACTIVE', 'ON_HOLD');
create index enrollment_of_member on enrollment (organization_id, member_id, started_on desc);
call app.protect('enrollment', 'select, insert, update');

-- Names that other systems know people, places and programs by.
create table external_identifier (
  organization_id uuid not null references organization,
  system text not null check (length(system) between 1 and 100),
  subject text not null check (subject in ('MEMBER', 'PROGRAM', 'MEMBERSHIP')),
  value text not null check (length(value) between 1 and 200),
  subject_id uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, system, subject, value)
);
call app.protect('external_identifier', 'select, insert');
