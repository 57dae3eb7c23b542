drop function auth.calendar_feed_by_secret(bytea);
create function auth.calendar_feed_by_secret(hash bytea)
returns table (
  organization_id uuid, membership_id uuid, account_id uuid, email text, name text, roles text[],
  locale text, now timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select f.organization_id, m.id, a.id, a.email, m.name, m.roles, f.locale, app.now()
  from public.calendar_feed f
  join public.membership m on m.organization_id = f.organization_id and m.id = f.membership_id
  join public.account a on a.id = m.account_id
  where f.secret_hash = hash and f.ended_at is null and m.ended_at is null
$$;
revoke all on function auth.calendar_feed_by_secret(bytea) from public;
grant execute on function auth.calendar_feed_by_secret(bytea) to holdfast_app;

alter table calendar_feed drop column meeting_titles;
drop table kept_meeting;
