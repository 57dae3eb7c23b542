-- Nights away end with the stay: by nobody, so that who took it back may be missing.
do $$
declare
  rule text;
begin
  select conname into strict rule from pg_constraint
    where conrelid = 'house_pass'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%canceled_at IS NULL) = (canceled_by IS NULL)%';
  execute format('alter table house_pass drop constraint %I', rule);
end $$;
alter table house_pass add constraint house_pass_canceled_by check (canceled_by is null or canceled_at is not null);

update house_pass p set state = 'CANCELED', canceled_at = app.now(), version = version + 1
where p.state in ('REQUESTED', 'APPROVED') and p.ends_at > app.now() and not exists (
  select from stay s
  where s.organization_id = p.organization_id and s.member_id = p.member_id
    and s.residence_id = p.residence_id and s.ended_on is null);
