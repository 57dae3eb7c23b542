-- What climbed is said to have been raised again by the version before.
alter table alert_log drop constraint alert_log_type_check;
update alert_log set type = 'REPEATED' where type in ('ESCALATED', 'UNATTENDED');
alter table alert_log add constraint alert_log_type_check check (type in
  ('RAISED', 'REPEATED', 'REOPENED', 'ACKNOWLEDGED', 'CONTACT_LOGGED', 'RESOLVED', 'UNDONE'));
drop index alert_climbing;
alter table alert
  drop constraint alert_climbs_while_open,
  drop constraint alert_unattended_while_open,
  drop column unattended_at,
  drop column climbs_at;
update alert set level = 0 where level > 0;
alter table alert alter column level type smallint;
drop table alert_notice;
drop table escalation_ladder;
