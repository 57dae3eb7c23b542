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
  level smallint check (level > 0), -- null for the alarm
  at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, alert_id) references alert,
  foreign key (organization_id, membership_id) references membership
);
create index alert_notice_of_alert on alert_notice (organization_id, alert_id, at, id);
call app.protect('alert_notice', 'select, insert');

alter table alert
  add column climbs_at timestamptz,
  add column unattended_at timestamptz;
-- What is open climbs, whoever wrote it: there is no other way to leave it lying. Processes of before, which go on while
-- new ones start, know nothing of the time; nor do the steps that they could take back.
create function app.keep_climbing() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.state = 'OPEN' then
    new.climbs_at := coalesce(new.climbs_at, app.now());
  else
    new.climbs_at := null;
    new.unattended_at := null;
  end if;
  return new;
end $$;
create trigger keep_climbing before insert or update on alert
  for each row execute function app.keep_climbing();
-- Nobody was told of what is open before there were ladders.
update alert set climbs_at = greatest(due_at, app.now()) where state = 'OPEN';
create index alert_climbing on alert (severity_rank desc, climbs_at) where climbs_at is not null;

-- A study has nobody who answers: its alerts do not climb.
create policy worker on organization to holdfast_worker using (true) with check (true);
grant select (organization_id, kind) on organization to holdfast_worker;

alter table alert_log drop constraint alert_log_type_check;
alter table alert_log add constraint alert_log_type_check check (type in
  ('RAISED', 'REPEATED', 'REOPENED', 'ACKNOWLEDGED', 'CONTACT_LOGGED', 'RESOLVED', 'UNDONE', 'ESCALATED', 'UNATTENDED'));
