-- Two records of one person become one, and two again when that was a mistake.
create table member_merge (
  organization_id uuid not null,
  id uuid not null,
  from_id uuid not null, -- the record that went into the other
  into_id uuid not null check (into_id <> from_id),
  merged_by uuid not null,
  merged_at timestamptz not null,
  before jsonb not null, -- what of the two was changed and is not a row that moved
  undone_by uuid,
  undone_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, from_id) references member,
  foreign key (organization_id, into_id) references member,
  foreign key (organization_id, merged_by) references membership,
  foreign key (organization_id, undone_by) references membership,
  check ((undone_by is null) = (undone_at is null))
);
create index member_merge_into on member_merge (organization_id, into_id, merged_at desc);
call app.protect('member_merge', 'select, insert, update');

-- Every row that went over, so that exactly these can go back.
create table member_merge_row (
  organization_id uuid not null,
  merge_id uuid not null,
  table_name text not null,
  row_key jsonb not null, -- its primary key, without organization and member
  -- STAYED where the other record has a row in that place already: it is kept, and comes back with an undo.
  outcome text not null check (outcome in ('MOVED', 'STAYED')),
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, merge_id, table_name, row_key),
  foreign key (organization_id, merge_id) references member_merge
);
call app.protect('member_merge_row', 'select');

-- The tables whose rows follow the member, from the catalogue: no name comes from outside. `key` makes a
-- row's primary key without organization and member; `shared` says that two members' rows can collide.
create function app.member_tables()
returns table (name text, place text, key text, shared boolean)
language sql stable set search_path = pg_catalog as $$
  select c.relname::text, format('%I.%I', n.nspname, c.relname),
    (select 'jsonb_build_object(' || string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attnum) || ')'
      from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where i.indrelid = c.oid and i.indisprimary and a.attname not in ('organization_id', 'member_id')),
    exists (
      select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where i.indrelid = c.oid and (i.indisunique or i.indisexclusion) and a.attname = 'member_id')
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  where c.relkind in ('r', 'p') and c.relname <> 'recovery_episode'
    and (select count(*) from pg_attribute a
      where a.attrelid = c.oid and a.attname in ('organization_id', 'member_id')) = 2
  order by 1
$$;

-- Moves what is about one member of a merge to the other, append-only tables too: with the owner's rights,
-- for a merge of the transaction's own organization alone, and once.
-- Returns the constraints by which there cannot be two at once; where there are any, the caller rolls back.
create function app.merge_rows(of_merge uuid) returns text[]
language plpgsql security definer set search_path = pg_catalog as $$
declare
  merge public.member_merge;
  target record;
  row_key jsonb;
  hit text;
  blocking text[] := '{}';
begin
  select * into strict merge from public.member_merge m
  where m.organization_id = app.organization() and m.id = of_merge and m.undone_at is null;
  if exists (select from public.member_merge_row r
      where r.organization_id = merge.organization_id and r.merge_id = merge.id) then
    raise exception 'the rows of this merge have moved';
  end if;
  for target in select * from app.member_tables() loop
    if not target.shared then
      execute format(
        'with moved as (update %s t set member_id = $1 where organization_id = $2 and member_id = $3 returning %s as key)
         insert into public.member_merge_row (organization_id, merge_id, table_name, row_key, outcome)
         select $2, $4, $5, key, ''MOVED'' from moved', target.place, target.key)
        using merge.into_id, merge.organization_id, merge.from_id, merge.id, target.name;
      continue;
    end if;
    for row_key in execute format(
      'select %s from %s t where organization_id = $1 and member_id = $2', target.key, target.place)
      using merge.organization_id, merge.from_id
    loop
      begin
        execute format(
          'update %s t set member_id = $1 where organization_id = $2 and member_id = $3 and %s = $4',
          target.place, target.key)
          using merge.into_id, merge.organization_id, merge.from_id, row_key;
        hit := null;
      exception when unique_violation or exclusion_violation then
        get stacked diagnostics hit = constraint_name;
      end;
      -- Of what holds under a condition there is one at a time; else it is a row of the past. So is an
      -- episode that has ended and an appointment that is over, and a lesson that is given in both records
      -- is given once.
      if hit is not null and hit <> 'lesson_of_member'
        and not exists (
          select from public.enrollment e
          where target.name = 'enrollment' and e.organization_id = merge.organization_id
            and e.id = (row_key ->> 'id')::uuid and e.ended_on is not null)
        and not exists (
          select from public.appointment a
          where target.name = 'appointment' and a.organization_id = merge.organization_id
            and a.id = (row_key ->> 'id')::uuid and a.state <> 'BOOKED')
        and exists (
          select from pg_index i join pg_class c on c.oid = i.indexrelid
          where c.relname = hit and i.indpred is not null) then
        blocking := blocking || hit;
      end if;
      insert into public.member_merge_row (organization_id, merge_id, table_name, row_key, outcome)
      values (merge.organization_id, merge.id, target.name, row_key,
        case when hit is null then 'MOVED' else 'STAYED' end);
    end loop;
  end loop;
  with moved as (
    update public.external_identifier set subject_id = merge.into_id
    where organization_id = merge.organization_id and subject = 'MEMBER' and subject_id = merge.from_id
    returning id)
  insert into public.member_merge_row (organization_id, merge_id, table_name, row_key, outcome)
  select merge.organization_id, merge.id, 'external_identifier',
    jsonb_build_object('id', id), 'MOVED'
  from moved;
  -- Where the survivor counts no days, the runs of the other are theirs.
  if not exists (select from public.recovery_episode e
      where e.organization_id = merge.organization_id and e.member_id = merge.into_id) then
    update public.recovery_episode set member_id = merge.into_id
    where organization_id = merge.organization_id and member_id = merge.from_id;
  end if;
  return blocking;
end $$;

-- Moves back exactly the rows that a merge moved, and the runs as they were.
create function app.unmerge_rows(of_merge uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  merge public.member_merge;
  target record;
begin
  select * into strict merge from public.member_merge m
  where m.organization_id = app.organization() and m.id = of_merge and m.undone_at is null;
  for target in select * from app.member_tables() loop
    execute format(
      'update %s t set member_id = $1 from public.member_merge_row r
       where t.organization_id = $2 and t.member_id = $3 and r.organization_id = $2 and r.merge_id = $4
         and r.table_name = $5 and r.outcome = ''MOVED'' and r.row_key = %s', target.place, target.key)
      using merge.from_id, merge.organization_id, merge.into_id, merge.id, target.name;
  end loop;
  update public.external_identifier i set subject_id = merge.from_id
  from public.member_merge_row r
  where i.organization_id = merge.organization_id and i.subject = 'MEMBER' and i.subject_id = merge.into_id
    and r.organization_id = merge.organization_id and r.merge_id = merge.id
    and r.table_name = 'external_identifier'
    and r.row_key = jsonb_build_object('id', i.id);
  delete from public.recovery_episode
  where organization_id = merge.organization_id and member_id in (merge.into_id, merge.from_id);
  insert into public.recovery_episode (organization_id, id, member_id, started_on, ended_on, ended_by)
  select merge.organization_id, e.id, e.member_id, e.started_on, e.ended_on, e.ended_by
  from jsonb_to_recordset(merge.before -> 'episodes')
    as e (id uuid, member_id uuid, started_on date, ended_on date, ended_by uuid);
end $$;
revoke execute on function app.member_tables, app.merge_rows, app.unmerge_rows from public;
grant execute on function app.merge_rows, app.unmerge_rows to holdfast_app;

call app.allow_event_kind('MEMBER_MERGED');
