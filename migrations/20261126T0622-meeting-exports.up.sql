-- Secret addresses at which an organization's meetings are read by others.
create table meeting_export (
  organization_id uuid not null primary key references organization,
  secret_hash bytea not null check (length(secret_hash) = 32),
  created_at timestamptz not null,
  created_by uuid not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  foreign key (organization_id, created_by) references membership
);
create unique index meeting_export_secret on meeting_export (secret_hash);
call app.protect('meeting_export', 'select, insert, update');

-- Whose meetings a secret opens, before the tenant is known; nothing once it has ended.
create function auth.meeting_export_by_secret(hash bytea)
returns table (organization_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select e.organization_id from public.meeting_export e
  where e.secret_hash = hash and e.ended_at is null
$$;
revoke all on function auth.meeting_export_by_secret(bytea) from public;
grant execute on function auth.meeting_export_by_secret(bytea) to holdfast_app;
