-- What has had its time is removed by a sweep of the worker.

-- By row, since some keys are kept longer than others.
alter table idempotency
  add column kept_until timestamptz not null default app.now() + interval '24 hours';
drop index idempotency_age;
create index idempotency_age on idempotency (kept_until);

-- Enough to find what has ended, and nothing of who holds a session.
create policy worker on session to holdfast_worker using (true) with check (true);
grant select (organization_id, id, expires_at, ended_at), delete on session to holdfast_worker;
create index session_age on session (least(ended_at, expires_at));

grant select, delete on app.rate_limit to holdfast_worker;
create index rate_limit_age on app.rate_limit (expire);
