-- What happens with members, what it means, and who has to act.

-- Append only; a correction is an event that refers to the one it corrects.
create table monitoring_event (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED', 'CONTACT_LOGGED')),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  local_date date not null, -- the member's day, in time_zone
  time_zone text not null,
  recorded_by uuid,
  app text not null, -- what it came through, for example `api` or `import:ctn0094`
  on_behalf_of uuid,
  schema_version smallint not null,
  corrects_id uuid,
  source_key text, -- makes an import repeatable
  details jsonb not null, -- by kind, without free text
  note text, -- sealed
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, recorded_by) references membership
);
create index monitoring_event_of_member on monitoring_event (organization_id, member_id, occurred_at desc, id desc);
create unique index monitoring_event_source on monitoring_event (organization_id, source_key) where source_key is not null;
call app.protect('monitoring_event', 'select, insert');

create table risk_assessment (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  band text not null check (band in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL', 'UNKNOWN')),
  reasons jsonb not null,
  rule_set_version text not null,
  assessed_at timestamptz not null,
  stale_after timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member
);
create index risk_assessment_of_member on risk_assessment (organization_id, member_id, assessed_at desc);
call app.protect('risk_assessment', 'select, insert');

create table alert (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  rule text not null,
  kind text not null check (kind in ('RISK', 'ENGAGEMENT')),
  severity text not null check (severity in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
  severity_rank smallint not null generated always as (
    case severity when 'CRITICAL' then 40 when 'HIGH' then 30 when 'MODERATE' then 20 else 10 end) stored,
  state text not null check (state in ('OPEN', 'ACKNOWLEDGED', 'CONTACTED', 'RESOLVED')),
  level smallint not null default 0 check (level >= 0),
  reason jsonb not null,
  occurrences integer not null default 1 check (occurrences > 0),
  raised_at timestamptz not null,
  last_raised_at timestamptz not null,
  due_at timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  hold_until timestamptz,
  contact_outcome text check (contact_outcome in ('REACHED', 'LEFT_MESSAGE', 'NO_ANSWER', 'OTHER_PERSON', 'DECLINED')),
  contacted_by uuid,
  contacted_at timestamptz,
  resolution text check (resolution in ('SUPPORTED', 'HANDED_OVER', 'RAISED_IN_ERROR', 'COVERED_BY_OTHER')),
  resolved_by uuid,
  resolved_at timestamptz,
  undo jsonb, -- the state before the newest step that can be undone, and by whom until when
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, acknowledged_by) references membership,
  foreign key (organization_id, contacted_by) references membership,
  foreign key (organization_id, resolved_by) references membership,
  check (state <> 'ACKNOWLEDGED' or (acknowledged_by is not null and acknowledged_at is not null and hold_until is not null)),
  check (state <> 'CONTACTED' or (contacted_by is not null and contacted_at is not null and contact_outcome is not null)),
  check (state <> 'RESOLVED' or (resolved_by is not null and resolved_at is not null and resolution is not null))
);
-- One living alert a member and rule: what fires again folds into it.
create unique index alert_living on alert (organization_id, member_id, rule) where state <> 'RESOLVED';
create index alert_of_member on alert (organization_id, member_id, raised_at desc, id desc);
create index alert_by_severity on alert (organization_id, severity_rank desc, raised_at, id);
create index alert_living_by_severity on alert (organization_id, severity_rank desc, raised_at, id) where state <> 'RESOLVED';
create index alert_by_age on alert (organization_id, raised_at desc, id desc);
create index alert_held on alert (hold_until) where hold_until is not null;
call app.protect('alert', 'select, insert, update', 'select');

-- Every step of an alert. Append only.
create table alert_log (
  organization_id uuid not null,
  id uuid not null,
  alert_id uuid not null,
  type text not null check (type in ('RAISED', 'REPEATED', 'REOPENED', 'ACKNOWLEDGED', 'CONTACT_LOGGED', 'RESOLVED', 'UNDONE')),
  at timestamptz not null,
  actor_id uuid,
  cause_id uuid, -- the monitoring event that made a rule fire
  note text, -- sealed
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, alert_id) references alert,
  foreign key (organization_id, actor_id) references membership
);
create index alert_log_of_alert on alert_log (organization_id, alert_id, at, id);
call app.protect('alert_log', 'select, insert');
