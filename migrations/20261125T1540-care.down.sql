-- Events of the new kinds stay; the way back does not look at them.
alter table monitoring_event
  drop constraint monitoring_event_kind_check,
  add constraint monitoring_event_kind_check check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED', 'ENROLLMENT_CHANGED', 'PLAN_SIGNED', 'PLAN_IN_FORCE', 'PLAN_USED')) not valid;
update alert set resolution = 'RAISED_IN_ERROR' where resolution = 'MEMBER_DIED';
alter table alert
  drop constraint alert_resolution_check,
  add constraint alert_resolution_check check (resolution in ('SUPPORTED', 'HANDED_OVER', 'RAISED_IN_ERROR', 'COVERED_BY_OTHER'));
drop index external_identifier_value, external_identifier_subject;
revoke update (ended_at) on external_identifier from holdfast_app;
delete from external_identifier where ended_at is not null;
alter table external_identifier
  drop constraint external_identifier_pkey,
  drop column id,
  drop column ended_at,
  add primary key (organization_id, system, subject, value);
drop index care_team_past;
alter table membership drop column languages;
revoke update (ended_at) on membership from holdfast_app;
alter table member
  drop column paused_until,
  drop column died_on,
  drop column voicemail_allowed,
  drop column phone_shared,
  drop column call_from,
  drop column call_until;
