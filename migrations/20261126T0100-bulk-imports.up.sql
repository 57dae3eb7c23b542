-- Files of members, and the runs over them: dry runs and imports.
create table import_file (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null check (name ~ '^v[0-9]+\.'), -- sealed
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed
  row_count integer not null check (row_count >= 0),
  ignored_columns text[] not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  kept_until timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, uploaded_by) references membership
);
create index import_file_age on import_file (kept_until);
call app.protect('import_file', 'select, insert', 'delete');
-- Enough to find what has had its time, and nothing of what is in it.
grant select (organization_id, id, kept_until) on import_file to holdfast_worker;

create table bulk_import (
  organization_id uuid not null,
  id uuid not null,
  file_id uuid, -- null once the file is no longer kept
  file_name text not null check (file_name ~ '^v[0-9]+\.'), -- sealed
  system text not null check (length(system) between 1 and 100),
  dry_run boolean not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELED')),
  cancel_reason text check (cancel_reason in ('ASKED', 'NO_PERMISSION', 'FILE_GONE', 'BROKEN')),
  row_count integer not null check (row_count >= 0),
  read_count integer not null default 0, -- where the next batch begins
  imported_count integer not null default 0,
  unchanged_count integer not null default 0,
  faulty_count integer not null default 0,
  ignored_columns text[] not null,
  would_take jsonb not null default '{}', -- of a dry run: places by program that rows before would take
  attempts integer not null default 0, -- of the batch that is next, without success
  started_by uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, file_id) references import_file on delete set null (file_id),
  foreign key (organization_id, started_by) references membership,
  check (read_count = imported_count + unchanged_count + faulty_count and read_count <= row_count),
  check ((state in ('DONE', 'CANCELED')) = (ended_at is not null)),
  check ((state = 'CANCELED') = (cancel_reason is not null))
);
create index bulk_import_newest on bulk_import (organization_id, started_at desc, id desc);
create index bulk_import_of_file on bulk_import (organization_id, file_id) where file_id is not null;
create index bulk_import_due on bulk_import (started_at) where state in ('WAITING', 'RUNNING');
call app.protect('bulk_import', 'select, insert, update', 'select');

-- Why a row was not brought in: places and codes, nothing of what stands in the row.
create table bulk_import_fault (
  organization_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  row_number integer not null check (row_number > 0),
  place integer not null, -- among the faults of the row
  column_name text,
  code text not null,
  other_row integer,
  alike_id uuid, -- the member who may be the same person; an id that has gone into another leads to it
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, import_id, row_number, place),
  foreign key (organization_id, import_id) references bulk_import
);
call app.protect('bulk_import_fault', 'select, insert');

-- Who of the organization works here under an e-mail address; of the transaction's own organization alone.
create function auth.staff_by_email(of_organization uuid, addresses text[])
returns table (address text, membership_id uuid, roles text[])
language sql stable security definer set search_path = pg_catalog as $$
  select a.email, m.id, m.roles
  from public.account a
  join public.membership m on m.account_id = a.id and m.organization_id = of_organization
  where a.email = any (addresses) and m.ended_at is null and m.roles <> '{MEMBER}'
    and of_organization = app.organization()
$$;
revoke execute on function auth.staff_by_email from public;
grant execute on function auth.staff_by_email to holdfast_app;
