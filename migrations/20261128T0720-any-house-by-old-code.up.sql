-- Processes of before know nothing of `any_house`, and go on while new ones start: what they write means what it meant to
-- them, an empty list any house and a list these. A list that they empty is refused still, since it may have run empty
-- as a house closed. It goes in a later release, once nobody leaves the column out.
create function app.fill_any_house() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    new.any_house := coalesce(new.any_house, cardinality(new.residence_ids) = 0);
  elsif new.any_house and cardinality(new.residence_ids) > 0 then
    new.any_house := false;
  end if;
  return new;
end $$;
create trigger fill_any_house before insert or update of residence_ids on bed_request
  for each row execute function app.fill_any_house();
