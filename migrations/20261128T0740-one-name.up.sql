-- Under which a name is found again: without regard to case, blanks and the form in which its letters are written.
create function app.name_key(name text) returns text language sql immutable parallel safe as $$
  select pg_catalog.btrim(pg_catalog.regexp_replace(
    pg_catalog.lower(pg_catalog.normalize(name, 'NFKC')), '\s+', ' ', 'g'))
$$;

-- Of two that go on and are called the same by that, the younger is told from the older by a number.
do $$
declare
  kind record;
  twin record;
  fresh text;
  suffix text;
  number int;
  taken boolean;
begin
  for kind in
    select * from (values
      ('residence', 120, 'true'), ('support_group', 120, 'true'), ('program', 200, 'true'),
      ('chore', 80, 'o.residence_id = t.residence_id')) k (name, longest, scope)
  loop
    for twin in execute format(
      'select t.organization_id, t.id, t.name from %1$I t
       where t.ended_at is null and exists (
         select from %1$I o
         where o.organization_id = t.organization_id and %2$s and o.ended_at is null and o.id < t.id
           and app.name_key(o.name) = app.name_key(t.name))
       order by t.id', kind.name, kind.scope)
    loop
      number := 1;
      loop
        number := number + 1;
        suffix := format(' (%s)', number);
        fresh := rtrim(left(twin.name, kind.longest - length(suffix))) || suffix;
        execute format(
          'select exists (
             select from %1$I t join %1$I o
               on o.organization_id = t.organization_id and %2$s and o.ended_at is null and o.id <> t.id
             where t.organization_id = $1 and t.id = $2 and app.name_key(o.name) = app.name_key($3))',
          kind.name, kind.scope) into taken using twin.organization_id, twin.id, fresh;
        exit when not taken;
      end loop;
      execute format(
        'update %I set name = $3, version = version + 1 where organization_id = $1 and id = $2', kind.name)
        using twin.organization_id, twin.id, fresh;
      -- What the finder lists of a group is called as the group is.
      update meeting
      set group_name = fresh, name = case when meeting.name = twin.name then fresh else meeting.name end
      where kind.name = 'support_group' and organization_id = twin.organization_id and group_id = twin.id;
    end loop;
  end loop;
end $$;

drop index residence_name, support_group_name, chore_name;
create unique index residence_name on residence (organization_id, app.name_key(name)) where ended_at is null;
create unique index support_group_name on support_group (organization_id, app.name_key(name)) where ended_at is null;
create unique index program_name on program (organization_id, app.name_key(name)) where ended_at is null;
create unique index chore_name on chore (organization_id, residence_id, app.name_key(name)) where ended_at is null;
