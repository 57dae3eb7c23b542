alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED')) not valid;
drop table plan;
