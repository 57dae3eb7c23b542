drop table lesson_completion;
drop table lesson_assignment;
drop table lesson;
-- Not checked against the rows there are: what was recorded stays.
alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED', 'PLAN_SIGNED', 'PLAN_IN_FORCE', 'PLAN_USED', 'STATUS_CHANGED', 'CARE_TEAM_CHANGED')) not valid;
