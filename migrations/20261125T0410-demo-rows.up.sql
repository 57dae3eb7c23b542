-- What was written live into a demo organization was taken for live.
do $$
declare
  target regclass;
begin
  for target in
    select c.oid from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'organization'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'data_class')
  loop
    execute format(
      'update %s set data_class = ''DEMO'' where data_class <> ''DEMO'' and organization_id in (
        select organization_id from organization where data_class = ''DEMO'')', target);
  end loop;
end $$;
