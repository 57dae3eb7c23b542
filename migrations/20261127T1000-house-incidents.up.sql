-- What happened in a house, as it was written down. What was written in error is retracted, not changed.
create table house_incident (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  kind text not null check (
    kind in ('INJURY', 'ILLNESS', 'MEDICATION', 'CONFLICT', 'THREAT', 'PROPERTY', 'BUILDING', 'VISITOR', 'OTHER')),
  at timestamptz not null,
  what text not null, -- sealed
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  task_id uuid, -- the newest follow-up
  retracted_at timestamptz,
  retracted_by uuid,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, recorded_by) references membership,
  foreign key (organization_id, retracted_by) references membership,
  foreign key (organization_id, task_id) references task,
  check (at <= recorded_at),
  check ((retracted_at is null) = (retracted_by is null))
);
create index house_incident_of_residence on house_incident (organization_id, residence_id, at desc, id desc) where retracted_at is null;
call app.protect('house_incident', 'select, insert, update');

-- Whom it concerned.
create table house_incident_member (
  organization_id uuid not null,
  incident_id uuid not null,
  member_id uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, incident_id, member_id),
  foreign key (organization_id, incident_id) references house_incident,
  foreign key (organization_id, member_id) references member
);
create index house_incident_of_member on house_incident_member (organization_id, member_id);
call app.protect('house_incident_member', 'select, insert');
