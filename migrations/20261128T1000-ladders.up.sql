-- How alerts climb while nobody answers them, and who was told. A change of a ladder is a row of its own; without one
-- for a severity the ladder that comes along is in force.
create table escalation_ladder (
  organization_id uuid not null,
  id uuid not null,
  severity text not null check (severity in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
  version integer not null check (version > 0),
  steps jsonb not null, -- [{targets, people, afterMinutes}], people by the keys of memberships
  repeats smallint not null check (repeats between 0 and 10),
  alarm_minutes integer not null check (alarm_minutes between 1 and 2880),
  edited_by uuid not null,
  edited_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, edited_by) references membership
);
create unique index escalation_ladder_of_severity on escalation_ladder (organization_id, severity, version);
call app.protect('escalation_ladder', 'select, insert');

create table alert_notice (
  organization_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  membership_id uuid not null,
  level integer not null check (level > 0),
  at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, alert_id) references alert,
  foreign key (organization_id, membership_id) references membership
);
create index alert_notice_of_alert on alert_notice (organization_id, alert_id, at, id);
call app.protect('alert_notice', 'select, insert');

alter table alert
  alter column level type integer,
  add column climbs_at timestamptz,
  add column unattended_at timestamptz;
-- Nobody was told of what is open before there were ladders.
update alert set climbs_at = greatest(due_at, app.now()) where state = 'OPEN';
-- What is open climbs: there is no other way to leave it lying.
alter table alert
  add constraint alert_climbs_while_open check ((state = 'OPEN') = (climbs_at is not null)),
  add constraint alert_unattended_while_open check (unattended_at is null or state = 'OPEN');
create index alert_climbing on alert (climbs_at) where climbs_at is not null;

alter table alert_log drop constraint alert_log_type_check;
alter table alert_log add constraint alert_log_type_check check (type in
  ('RAISED', 'REPEATED', 'REOPENED', 'ACKNOWLEDGED', 'CONTACT_LOGGED', 'RESOLVED', 'UNDONE', 'ESCALATED', 'UNATTENDED'));
