create or replace function app.data_class() returns text language sql stable as $$
  select coalesce(nullif(pg_catalog.current_setting('app.data_class', true), ''), 'LIVE')
$$;
