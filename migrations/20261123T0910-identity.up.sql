-- A person signs in with an account and acts through a membership of one organization.

-- Not of one tenant: reached only through the functions below.
create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  password_hash text not null,
  created_at timestamptz not null default app.now()
);
alter table account enable row level security;
alter table account force row level security;
create policy owner on account to holdfast_owner using (true) with check (true);

create table membership (
  organization_id uuid not null references organization,
  id uuid not null,
  account_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  roles text[] not null check (
    cardinality(roles) > 0
    and roles <@ array['ADMINISTRATOR', 'COORDINATOR', 'COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER']),
  created_at timestamptz not null default app.now(),
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (account_id, organization_id)
);
call app.protect('membership', 'select');

create table session (
  organization_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  token_hash bytea not null unique,
  transport text not null check (transport in ('COOKIE', 'TOKEN')),
  created_at timestamptz not null default app.now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, membership_id) references membership
);
create index session_membership on session (organization_id, membership_id);
call app.protect('session', 'select, insert, update');

-- Look-ups before the tenant is known. Each returns at most what a sign-in or a request needs.

create function auth.account_by_email(address text)
returns table (account_id uuid, password_hash text, organization_id uuid, membership_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.password_hash, m.organization_id, m.id
  from public.account a
  left join public.membership m on m.account_id = a.id and m.ended_at is null
  where a.email = lower(address)
  order by m.created_at, m.id
  limit 1
$$;

create function auth.session_by_token(hash bytea)
returns table (
  session_id uuid, organization_id uuid, membership_id uuid, account_id uuid, email text, name text,
  roles text[], expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.organization_id, m.id, a.id, a.email, m.name, m.roles, s.expires_at
  from public.session s
  join public.membership m on m.organization_id = s.organization_id and m.id = s.membership_id
  join public.account a on a.id = m.account_id
  where s.token_hash = hash and s.ended_at is null and s.expires_at > app.now() and m.ended_at is null
$$;

-- Of these sessions, which still live and in which roles: asked for all open sockets at once.
create function auth.live_sessions(ids uuid[])
returns table (session_id uuid, roles text[])
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, m.roles
  from public.session s
  join public.membership m on m.organization_id = s.organization_id and m.id = s.membership_id
  where s.id = any (ids) and s.ended_at is null and s.expires_at > app.now() and m.ended_at is null
$$;

revoke execute on all functions in schema auth from public;
grant execute on all functions in schema auth to holdfast_app;
create index session_id on session (id);
