-- Wordings of the organization's own to begin plans with. They are for everybody, and name nobody.
create table plan_template (
  organization_id uuid not null references organization,
  id uuid not null,
  contents jsonb not null, -- by language
  created_at timestamptz not null,
  created_by uuid not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, created_by) references membership,
  foreign key (organization_id, updated_by) references membership
);
create index plan_template_offered on plan_template (organization_id, created_at desc, id desc)
  where ended_at is null;
call app.protect('plan_template', 'select, insert, update');
