-- Links by which members and staff set up their sign-in, once. Of the secret only its hash is kept.
create table invitation (
  organization_id uuid not null references organization,
  id uuid not null,
  secret_hash bytea not null unique,
  member_id uuid, -- whose link it is; null for staff
  email text check (email = lower(email)), -- of staff: the address, the name and what they will be
  name text check (length(name) between 1 and 200),
  roles text[] check (
    cardinality(roles) > 0
    and roles <@ array['ADMINISTRATOR', 'COORDINATOR', 'COUNSELOR', 'HOUSE_MANAGER', 'MENTOR']),
  created_at timestamptz not null,
  created_by uuid not null,
  expires_at timestamptz not null,
  failures integer not null default 0 check (failures >= 0),
  used_at timestamptz,
  revoked_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, created_by) references membership,
  check (case when member_id is null
    then num_nulls(email, name, roles) = 0 else num_nonnulls(email, name, roles) = 0 end),
  check (used_at is null or revoked_at is null)
);
create unique index invitation_of_member on invitation (organization_id, member_id)
  where used_at is null and revoked_at is null;
create unique index invitation_of_address on invitation (organization_id, email)
  where used_at is null and revoked_at is null;
call app.protect('invitation', 'select, insert, update');
grant insert on membership to holdfast_app;

-- Whose link this is, before the tenant is known; nothing of one that does not work.
create function auth.invitation_by_secret(hash bytea)
returns table (organization_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select i.organization_id, i.id from public.invitation i
  where i.secret_hash = hash and i.used_at is null and i.revoked_at is null and i.expires_at > app.now()
$$;

-- Makes an account; null where the address has one.
create function auth.create_account(account uuid, address text, hash text)
returns uuid
language sql volatile security definer set search_path = pg_catalog as $$
  insert into public.account (id, email, password_hash) values (account, lower(address), hash)
  on conflict (email) do nothing
  returning id
$$;
revoke execute on function auth.invitation_by_secret, auth.create_account from public;
grant execute on function auth.invitation_by_secret, auth.create_account to holdfast_app;
