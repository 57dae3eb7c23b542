-- Names that differ in a letter read as another are alike. Where two of one board are so already, both stay.
with read as (
  select organization_id, id, board_id,
    replace(replace(replace(translate(alias_key, 'øðđłħŧþŋɓɗƙƴı', 'oddlhtpnbdkyl'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') as key
  from board_seat)
update board_seat s set alias_key = r.key
from read r
where r.organization_id = s.organization_id and r.id = s.id and r.key <> s.alias_key
  and not exists (
    select from read other
    where other.organization_id = r.organization_id and other.board_id = r.board_id
      and other.id <> r.id and other.key = r.key);
