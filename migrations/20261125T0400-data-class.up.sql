-- LIVE, or DEMO for synthetic rows: as the organization is that a row is written for, whoever writes.
create or replace function app.data_class() returns text language sql stable as $$
  select coalesce(
    (select o.data_class from public.organization o where o.organization_id = app.organization()),
    'LIVE')
$$;
