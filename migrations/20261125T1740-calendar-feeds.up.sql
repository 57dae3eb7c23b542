-- Secret addresses at which calendars read what somebody holds or is expected at.
create table calendar_feed (
  organization_id uuid not null,
  membership_id uuid not null,
  secret_hash bytea not null check (length(secret_hash) = 32),
  locale text not null check (length(locale) between 2 and 35),
  created_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, membership_id),
  foreign key (organization_id, membership_id) references membership
);
create unique index calendar_feed_secret on calendar_feed (secret_hash);
call app.protect('calendar_feed', 'select, insert, update');

-- Whose feed a secret opens, before the tenant is known; nothing once it, or their work here, has ended.
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
