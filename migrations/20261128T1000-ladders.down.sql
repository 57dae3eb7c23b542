-- What climbed is said to have been raised again by the version before.
alter table alert_log drop constraint alert_log_type_check;
update alert_log set type = 'REPEATED' where type in ('ESCALATED', 'UNATTENDED');
update stream_event set type = 'REPEATED' where type in ('ESCALATED', 'UNATTENDED');
alter table alert_log add constraint alert_log_type_check check (type in
  ('RAISED', 'REPEATED', 'REOPENED', 'ACKNOWLEDGED', 'CONTACT_LOGGED', 'RESOLVED', 'UNDONE'));
drop policy worker on organization;
revoke select (organization_id, kind) on organization from holdfast_worker;
drop trigger keep_climbing on alert;
drop function app.keep_climbing();
drop index alert_climbing;
alter table alert
  drop column unattended_at,
  drop column climbs_at;
update alert set level = 0 where level > 0;
drop table alert_notice;
drop table escalation_ladder;
