drop index app.rate_limit_age;
revoke select, delete on app.rate_limit from holdfast_worker;
drop index session_age;
revoke select (organization_id, id, expires_at, ended_at), delete on session from holdfast_worker;
drop policy worker on session;
drop index idempotency_age;
create index idempotency_age on idempotency (recorded_at);
alter table idempotency drop column kept_until;
