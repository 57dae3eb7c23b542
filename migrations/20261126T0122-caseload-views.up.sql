-- Ways to look at the caseload, of one person or shared with everybody here.
create table caseload_view (
  organization_id uuid not null references organization,
  id uuid not null,
  owner_id uuid not null,
  shared boolean not null,
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed: the name, and what is looked for
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, owner_id) references membership
);
create index caseload_view_of_owner on caseload_view (organization_id, owner_id) where ended_at is null;
create index caseload_view_shared on caseload_view (organization_id) where shared and ended_at is null;
call app.protect('caseload_view', 'select, insert, update');
