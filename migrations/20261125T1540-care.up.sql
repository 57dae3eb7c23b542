-- Breaks and deaths, what to heed when calling, names in other systems that end, and care teams in the timeline.
alter table member
  add paused_until date check (paused_until is null or status = 'PAUSED'),
  add died_on date check (died_on is null or status = 'DIED'),
  add voicemail_allowed boolean,
  add phone_shared boolean,
  add call_from time,
  add call_until time,
  add constraint member_call_hours check ((call_from is null) = (call_until is null));

-- A death ends the sign-in of who died; taking it back begins it again.
grant update (ended_at) on membership to holdfast_app;
alter table membership add languages text[] not null default '{}'; -- that staff speak with members, BCP 47

create index care_team_past on care_team (organization_id, member_id, ended_at desc, id desc) where ended_at is not null;

-- A name that was given to the wrong person ends, and is free for the right one.
alter table external_identifier
  drop constraint external_identifier_pkey,
  add id uuid not null default gen_random_uuid(),
  add ended_at timestamptz,
  add primary key (organization_id, id);
create unique index external_identifier_value on external_identifier (organization_id, system, subject, value) where ended_at is null;
create index external_identifier_subject on external_identifier (organization_id, subject_id) where ended_at is null;
grant update (ended_at) on external_identifier to holdfast_app;

alter table alert
  drop constraint alert_resolution_check,
  add constraint alert_resolution_check check (resolution in ('SUPPORTED', 'HANDED_OVER', 'RAISED_IN_ERROR', 'COVERED_BY_OTHER', 'MEMBER_DIED'));

alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED', 'PLAN_SIGNED', 'PLAN_IN_FORCE', 'PLAN_USED', 'STATUS_CHANGED', 'CARE_TEAM_CHANGED'));
