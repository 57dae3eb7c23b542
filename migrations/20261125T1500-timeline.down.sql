drop index monitoring_event_timeline;
drop index alert_timeline;
alter table alert drop column local_date;
