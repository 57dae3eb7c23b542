-- How far each load of data from elsewhere has come, so that one that was interrupted goes on. A
-- source, such as a data set, has an organization of its own.
create table import_run (
  organization_id uuid not null references organization,
  source text not null check (length(source) between 1 and 100),
  started_at timestamptz not null,
  steps_done integer not null default 0 check (steps_done >= 0), -- what a step is, the source says
  completed_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, source)
);
call app.protect('import_run', 'select, insert, update', 'select');
