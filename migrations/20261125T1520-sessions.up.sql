-- What programs hold, and who came.
create table program_session (
  organization_id uuid not null,
  id uuid not null,
  series_id uuid not null, -- the id of the first; those that a change split off share it
  program_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  rrule text check (length(rrule) <= 200), -- null when it is held once
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  start_time time not null, -- on the wall, in time_zone
  duration_minutes integer not null check (duration_minutes between 5 and 1440),
  time_zone text not null,
  exceptions date[] not null default '{}',
  modality text not null check (modality in ('IN_PERSON', 'VIDEO', 'PHONE')),
  room text check (length(room) <= 120),
  join_url text check (length(join_url) <= 500),
  facilitator_ids uuid[] not null default '{}',
  created_at timestamptz not null,
  ended_at timestamptz, -- canceled or replaced as a whole: nothing of it is worked out any more
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program
);
create index program_session_running on program_session (organization_id, starts_on) where ended_at is null;
create index program_session_of_series on program_session (organization_id, series_id);
call app.protect('program_session', 'select, insert, update');

-- Who is expected besides those enrolled in the program.
create table session_member (
  organization_id uuid not null,
  session_id uuid not null,
  member_id uuid not null,
  added_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, session_id, member_id),
  foreign key (organization_id, session_id) references program_session,
  foreign key (organization_id, member_id) references member
);
create index session_member_of_member on session_member (organization_id, member_id) where ended_at is null;
call app.protect('session_member', 'select, insert, update');

-- Occurrences that differ from the rule or have a roll; all others are worked out. Where starts_at is
-- there the row says all of it, and no change of the session reaches it.
create table session_occurrence (
  organization_id uuid not null,
  session_id uuid not null,
  on_date date not null, -- the day by the rule, also when it is moved
  state text not null default 'SCHEDULED' check (state in ('SCHEDULED', 'CANCELED')),
  changed boolean not null default false,
  starts_at timestamptz,
  duration_minutes integer check (duration_minutes between 5 and 1440),
  title text check (length(title) between 1 and 120),
  modality text check (modality in ('IN_PERSON', 'VIDEO', 'PHONE')),
  room text check (length(room) <= 120),
  join_url text check (length(join_url) <= 500),
  facilitator_ids uuid[],
  roll_version integer not null default 0,
  roll_at timestamptz,
  roll_by uuid,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, session_id, on_date),
  foreign key (organization_id, session_id) references program_session,
  foreign key (organization_id, roll_by) references membership,
  check (num_nonnulls(starts_at, duration_minutes, title, modality, facilitator_ids) in (0, 5)),
  check (roll_version = 0 or (roll_at is not null and roll_by is not null and starts_at is not null))
);
create index session_occurrence_by_start on session_occurrence (organization_id, starts_at);
call app.protect('session_occurrence', 'select, insert, update');

-- The newest attendance of a member at an occurrence. What was recorded, and what it corrected, are
-- events of the log; this is what rolls and rates are read from.
create table attendance (
  organization_id uuid not null,
  session_id uuid not null,
  on_date date not null,
  member_id uuid not null,
  program_id uuid not null,
  starts_at timestamptz not null,
  expected boolean not null,
  state text not null check (state in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
  reason text,
  event_id uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, session_id, on_date, member_id),
  foreign key (organization_id, session_id, on_date) references session_occurrence,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, program_id) references program,
  foreign key (organization_id, event_id) references monitoring_event deferrable initially deferred
);
create index attendance_of_member on attendance (organization_id, member_id, program_id, starts_at desc);
call app.protect('attendance', 'select, insert, update');
