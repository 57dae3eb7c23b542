drop function auth.session_by_token(bytea);
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
revoke execute on function auth.session_by_token(bytea) from public;
grant execute on function auth.session_by_token(bytea) to holdfast_app;

alter table session drop column confirmed_at;
