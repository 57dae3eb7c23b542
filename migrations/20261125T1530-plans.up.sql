-- Relapse prevention plans: a row a version. The wording is one sealed document; what is queried stands in
-- columns of its own.
create table plan (
  organization_id uuid not null references organization,
  id uuid not null,
  member_id uuid not null,
  number integer not null check (number > 0),
  based_on_id uuid,
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED')),
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed
  review_due date, -- the member's day
  member_signed_at timestamptz,
  member_signed_by uuid, -- the member, or who recorded a signature on paper
  member_signed_on_paper boolean not null default false,
  staff_signed_at timestamptz,
  staff_signed_by uuid,
  started_at timestamptz not null,
  started_by uuid,
  updated_at timestamptz not null,
  updated_by uuid,
  in_force_at timestamptz,
  superseded_at timestamptz,
  discarded_at timestamptz,
  review_reminded_at timestamptz, -- when the follow-up for the review was opened
  review_alerted_at timestamptz, -- when the overdue review raised an alert
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, based_on_id) references plan,
  foreign key (organization_id, member_signed_by) references membership,
  foreign key (organization_id, staff_signed_by) references membership,
  foreign key (organization_id, started_by) references membership,
  foreign key (organization_id, updated_by) references membership,
  check ((member_signed_at is null) = (member_signed_by is null)),
  check ((staff_signed_at is null) = (staff_signed_by is null)),
  check (state not in ('IN_FORCE', 'SUPERSEDED') or (
    member_signed_at is not null and staff_signed_at is not null and in_force_at is not null)),
  check ((state = 'SUPERSEDED') = (superseded_at is not null)),
  check ((state = 'DISCARDED') = (discarded_at is not null))
);
-- At most one in force, one being written, and one of each number, a member.
create unique index plan_in_force on plan (organization_id, member_id) where state = 'IN_FORCE';
create unique index plan_draft on plan (organization_id, member_id) where state = 'DRAFT';
create unique index plan_of_member on plan (organization_id, member_id, number desc) where state <> 'DISCARDED';
create index plan_review on plan (review_due) where state = 'IN_FORCE' and review_alerted_at is null;
call app.protect('plan', 'select, insert, update', 'select');

-- Three more kinds of event, beside whichever there are by now.
alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED', 'PLAN_SIGNED', 'PLAN_IN_FORCE', 'PLAN_USED'));
