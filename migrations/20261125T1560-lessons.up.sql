-- Lessons of the organization's own, to whom lessons are given, and what members have done of them. Those
-- of the library that comes with the software are code, and known here by their keys.
create table lesson (
  organization_id uuid not null references organization,
  id uuid not null,
  kind text not null check (kind in ('TEXT', 'EXERCISE', 'AUDIO', 'VIDEO')),
  topic text not null check (topic in ('STRESS', 'EMOTIONS', 'PROBLEM_SOLVING', 'URGES', 'HALT', 'REFUSING', 'ROUTINES', 'OTHER')),
  minutes smallint not null check (minutes between 1 and 120),
  url text check (length(url) <= 2000),
  contents jsonb not null, -- by language
  created_at timestamptz not null,
  created_by uuid,
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, created_by) references membership,
  check ((kind in ('AUDIO', 'VIDEO')) = (url is not null))
);
call app.protect('lesson', 'select, insert, update');

create table lesson_assignment (
  organization_id uuid not null references organization,
  id uuid not null,
  lesson_id uuid not null, -- of the library or of the organization's own
  member_id uuid,
  program_id uuid,
  due_on date,
  assigned_at timestamptz not null,
  assigned_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, program_id) references program,
  foreign key (organization_id, assigned_by) references membership,
  foreign key (organization_id, ended_by) references membership,
  check (num_nonnulls(member_id, program_id) = 1),
  check ((ended_at is null) = (ended_by is null))
);
create unique index lesson_of_member on lesson_assignment (organization_id, member_id, lesson_id)
  where ended_at is null and member_id is not null;
create unique index lesson_of_program on lesson_assignment (organization_id, program_id, lesson_id)
  where ended_at is null and program_id is not null;
call app.protect('lesson_assignment', 'select, insert, update');

-- Append only.
create table lesson_completion (
  organization_id uuid not null references organization,
  id uuid not null,
  lesson_id uuid not null,
  lesson_version integer not null,
  member_id uuid not null,
  completed_at timestamptz not null,
  recorded_by uuid,
  rating smallint check (rating between 1 and 5),
  helped_when text check (helped_when in ('URGE', 'STRESS', 'LOW_MOOD', 'CONFLICT', 'SLEEPLESS', 'BOREDOM', 'NOT_YET')),
  answers text check (answers ~ '^v[0-9]+\.'), -- sealed; the member's own
  answers_shared boolean not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, recorded_by) references membership
);
create index lesson_completion_of_member on lesson_completion (organization_id, member_id, completed_at desc, id desc);
call app.protect('lesson_completion', 'select, insert');

-- One kind of event more than there are by now.
alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED', 'PLAN_SIGNED', 'PLAN_IN_FORCE', 'PLAN_USED', 'STATUS_CHANGED', 'CARE_TEAM_CHANGED', 'LESSON_COMPLETED'));
