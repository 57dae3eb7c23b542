-- What every later table stands on: the clock, the tenant, and the rules of row level security.
create schema app;
create schema auth;
grant usage on schema app, auth to holdfast_app, holdfast_worker;

-- The one clock. Tests and imports of past data offset it for a transaction.
create function app.now() returns timestamptz language sql stable as $$
  select pg_catalog.clock_timestamp()
    + coalesce(nullif(pg_catalog.current_setting('app.clock_offset', true), '')::pg_catalog.interval, '0'::pg_catalog.interval)
$$;

-- The tenant of this transaction; null when none was set, and then no row is visible. Without a SET
-- clause, so that the planner can inline it and use an index.
create function app.organization() returns uuid language sql stable as $$
  select nullif(pg_catalog.current_setting('app.organization', true), '')::pg_catalog.uuid
$$;

-- LIVE, or DEMO for synthetic rows.
create function app.data_class() returns text language sql stable as $$
  select coalesce(nullif(pg_catalog.current_setting('app.data_class', true), ''), 'LIVE')
$$;

-- Puts a table with tenant data behind row level security. `rights` are the app role's; the worker
-- reads and writes across tenants only where `for_worker` says which rights it has.
create procedure app.protect(target regclass, rights text, for_worker text default null)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s to holdfast_app using (organization_id = app.organization()) with check (organization_id = app.organization())',
    target);
  execute format('create policy owner on %s to holdfast_owner using (true) with check (true)', target);
  execute format('grant %s on %s to holdfast_app', rights, target);
  if for_worker is not null then
    execute format('create policy worker on %s to holdfast_worker using (true) with check (true)', target);
    execute format('grant %s on %s to holdfast_worker', for_worker, target);
  end if;
end $$;
revoke execute on procedure app.protect from public;

create table organization (
  organization_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  kind text not null default 'NETWORK' check (kind in ('NETWORK', 'RESEARCH')),
  part2_program boolean not null default true,
  time_zone text not null,
  created_at timestamptz not null default app.now(),
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO'))
);
call app.protect('organization', 'select');

-- Which secret this database was written with, so that a process with another one refuses to start.
create table app.installation (
  only_row boolean primary key default true check (only_row),
  secret_check text not null
);
grant select, insert on app.installation to holdfast_app;

-- Names of the migrations that ran, for the readiness check.
create view app.applied_migration as select name from public.mikro_orm_migrations;
grant select on app.applied_migration to holdfast_app;

-- Counters of rate limits; no tenant data.
create table app.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
grant select, insert, update, delete on app.rate_limit to holdfast_app;
