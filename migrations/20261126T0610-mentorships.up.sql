-- What mentors offer and members wish, and who mentors whom.
create table mentor_profile (
  organization_id uuid not null references organization,
  mentor_id uuid not null,
  languages text[] not null,
  availability jsonb not null, -- weekdays with wall times of the zone
  time_zone text not null,
  capacity integer not null check (capacity between 1 and 20),
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed: boundaries, lived experience, gender
  mentors_gender text not null check (mentors_gender in ('ANY', 'SAME')),
  quiet_from time,
  quiet_until time,
  accepting boolean not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, mentor_id),
  foreign key (organization_id, mentor_id) references membership,
  foreign key (organization_id, updated_by) references membership,
  check ((quiet_from is null) = (quiet_until is null))
);
call app.protect('mentor_profile', 'select, insert, update');

create table mentor_wish (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  languages text[] not null,
  availability jsonb not null, -- weekdays with wall times of the member's zone
  gender text check (gender ~ '^v[0-9]+\.'), -- sealed
  mentor_gender text check (mentor_gender in ('ANY', 'SAME')),
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, member_id),
  foreign key (organization_id, member_id) references member
);
call app.protect('mentor_wish', 'select, insert, update');

create table mentorship (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  mentor_id uuid not null,
  state text not null check (state in ('PROPOSED', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED', 'WITHDRAWN')),
  state_since timestamptz not null,
  additional boolean not null,
  proposed_at timestamptz not null,
  proposed_by uuid, -- null for those from before mentorships were kept
  mentor_accepted_at timestamptz,
  member_accepted_at timestamptz,
  member_accepted_by uuid, -- whoever recorded it: the member themselves, or staff to whom they said so
  started_at timestamptz,
  ended_at timestamptz, -- also when it was declined or withdrawn
  pause_reason text check (pause_reason in ('AWAY', 'HEALTH', 'OTHER_PRIORITIES', 'DISTANCE', 'OTHER')),
  decline_reason text check (decline_reason in ('NO_TIME', 'KNOWN_ELSEWHERE', 'NOT_A_FIT', 'OTHER')),
  end_reason text check (end_reason in (
    'COMPLETED', 'OTHER_MENTOR', 'NO_TIME', 'MOVED', 'NO_CONTACT', 'NOT_A_FIT', 'CARE_ENDED', 'OTHER')),
  end_note text check (end_note ~ '^v[0-9]+\.'), -- sealed
  changed_by uuid, -- who declined, paused or ended it
  changed_as text check (changed_as in ('MENTOR', 'MEMBER', 'STAFF')),
  last_contact_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, mentor_id) references membership,
  foreign key (organization_id, proposed_by) references membership,
  foreign key (organization_id, member_accepted_by) references membership,
  foreign key (organization_id, changed_by) references membership,
  check ((member_accepted_at is null) = (member_accepted_by is null)),
  check ((state in ('ACTIVE', 'PAUSED')) <= (started_at is not null)),
  check ((state in ('ENDED', 'DECLINED', 'WITHDRAWN')) = (ended_at is not null)),
  check ((state = 'PAUSED') = (pause_reason is not null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state = 'ENDED') = (end_reason is not null))
);
create index mentorship_newest on mentorship (organization_id, state_since desc, id desc);
create index mentorship_of_member on mentorship (organization_id, member_id, state_since desc, id desc);
create index mentorship_of_mentor on mentorship (organization_id, mentor_id, state_since desc, id desc);
call app.protect('mentorship', 'select, insert, update');
