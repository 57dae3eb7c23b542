-- When whoever holds the session last showed by the password that they are who signed in. A sign-in does.
alter table session add confirmed_at timestamptz not null default app.now();
update session set confirmed_at = created_at;

drop function auth.session_by_token(bytea);
create function auth.session_by_token(hash bytea)
returns table (
  session_id uuid, organization_id uuid, membership_id uuid, account_id uuid, email text, name text,
  roles text[], expires_at timestamptz, confirmed boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.organization_id, m.id, a.id, a.email, m.name, m.roles, s.expires_at,
    s.confirmed_at > app.now() - interval '10 minutes'
  from public.session s
  join public.membership m on m.organization_id = s.organization_id and m.id = s.membership_id
  join public.account a on a.id = m.account_id
  where s.token_hash = hash and s.ended_at is null and s.expires_at > app.now() and m.ended_at is null
$$;
revoke execute on function auth.session_by_token(bytea) from public;
grant execute on function auth.session_by_token(bytea) to holdfast_app;
