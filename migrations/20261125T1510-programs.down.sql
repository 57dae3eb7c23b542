-- Events of the new kind stay; the way back does not look at them.
alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED')) not valid;
drop index enrollment_in_phase, enrollment_waiting, enrollment_of_program, enrollment_running;
alter table enrollment
  drop constraint enrollment_overlap, drop constraint enrollment_leave, drop constraint enrollment_back,
  drop constraint enrollment_waits, drop constraint enrollment_dates, drop constraint enrollment_state_check;
update enrollment set state = 'PLANNED' where state = 'WAITING';
alter table enrollment
  add constraint enrollment_state_check check (state in ('PLANNED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'LEFT')),
  drop column version, drop column undo, drop column leave_reason, drop column waiting_rank,
  drop column priority, drop column phase_id, drop column back_on, drop column planned_for,
  drop column state_since;
create unique index enrollment_running on enrollment (organization_id, member_id, program_id) where state in ('PLANNED', 'ACTIVE', 'ON_HOLD');
drop table program_lead, program_phase;
alter table program drop column version, drop column capacity, drop column languages, drop column description;
