-- Moves what is about one member of a merge to the other, append-only tables too: with the owner's rights,
-- for a merge of the transaction's own organization alone, and once.
-- Returns the constraints by which there cannot be two at once; where there are any, the caller rolls back.
create or replace function app.merge_rows(of_merge uuid) returns text[]
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
