-- Who may be a member already. Names are compared without case and accents.
create function app.plain(name text) returns text language sql immutable parallel safe as $$
  select pg_catalog.regexp_replace(
    pg_catalog.normalize(pg_catalog.lower(name), 'NFD'), '[\u0300-\u036f]', '', 'g')
$$;

create index member_alias_alike on member using gist (organization_id, app.plain(alias) gist_trgm_ops)
  where merged_into_id is null;
create index member_name_alike on member using gist (organization_id, app.plain(legal_name) gist_trgm_ops)
  where merged_into_id is null;
create index member_birth_date on member (organization_id, birth_date) where merged_into_id is null;

-- The members of an organization who are alike in any of what is given, at most 20 by each. With the
-- owner's rights, since behind a policy no trigram index serves; it answers the transaction's own
-- organization alone.
create function app.members_alike(of_organization uuid, an_alias text, a_name text, born date, a_phone text)
returns table (member_id uuid, alias_likeness real, name_likeness real, same_birth_date boolean, same_phone boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with alike as (
    (select m.id from public.member m
     where m.organization_id = of_organization and m.merged_into_id is null
       and app.plain(m.alias) operator(public.%) app.plain(an_alias)
     order by app.plain(m.alias) operator(public.<->) app.plain(an_alias) limit 20)
    union
    (select m.id from public.member m
     where m.organization_id = of_organization and m.merged_into_id is null
       and app.plain(m.legal_name) operator(public.%) app.plain(a_name)
     order by app.plain(m.legal_name) operator(public.<->) app.plain(a_name) limit 20)
    union
    (select m.id from public.member m
     where m.organization_id = of_organization and m.merged_into_id is null and m.birth_date = born
     order by m.id desc limit 20)
    union
    (select m.id from public.member m
     where m.organization_id = of_organization and m.merged_into_id is null and m.phone_index = a_phone
     order by m.id desc limit 20)
  )
  select m.id,
    coalesce(public.similarity(app.plain(m.alias), app.plain(an_alias)), 0),
    coalesce(public.similarity(app.plain(m.legal_name), app.plain(a_name)), 0),
    coalesce(m.birth_date = born, false),
    coalesce(m.phone_index = a_phone, false)
  from alike
  join public.member m on m.organization_id = of_organization and m.id = alike.id
  where of_organization = app.organization()
$$;
revoke execute on function app.members_alike from public;
grant execute on function app.members_alike to holdfast_app;
