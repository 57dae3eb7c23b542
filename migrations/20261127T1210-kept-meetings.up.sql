-- Meetings that somebody keeps to find them again. Whose is a sign-in and no member's record: nobody else reads it.
create table kept_meeting (
  organization_id uuid not null,
  membership_id uuid not null,
  meeting_id uuid not null,
  kept_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, membership_id, meeting_id),
  foreign key (organization_id, membership_id) references membership,
  foreign key (organization_id, meeting_id) references meeting
);
call app.protect('kept_meeting', 'select, insert, update');

-- What kept meetings are called in a calendar elsewhere, which a lock screen may show.
alter table calendar_feed
  add column meeting_titles text not null default 'NEUTRAL' check (meeting_titles in ('NEUTRAL', 'NAMED'));

drop function auth.calendar_feed_by_secret(bytea);
create function auth.calendar_feed_by_secret(hash bytea)
returns table (
  organization_id uuid, membership_id uuid, account_id uuid, email text, name text, roles text[],
  locale text, now timestamptz, meeting_titles text)
language sql stable security definer set search_path = pg_catalog as $$
  select f.organization_id, m.id, a.id, a.email, m.name, m.roles, f.locale, app.now(), f.meeting_titles
  from public.calendar_feed f
  join public.membership m on m.organization_id = f.organization_id and m.id = f.membership_id
  join public.account a on a.id = m.account_id
  where f.secret_hash = hash and f.ended_at is null and m.ended_at is null
$$;
revoke all on function auth.calendar_feed_by_secret(bytea) from public;
grant execute on function auth.calendar_feed_by_secret(bytea) to holdfast_app;
