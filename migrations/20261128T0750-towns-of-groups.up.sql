-- The towns of groups that are listed already, by their addresses, as they are read from now on.
update meeting set regions = array[found.parts[2], found.parts[1]]
from (
  select organization_id, id, regexp_match(address,
    '(?:^|,)\s*([^,\d]*[^,\d\s])\s*,\s*([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?(?:,\s*(?:USA?|United States(?: of America)?))?$') parts
  from meeting
  where group_id is not null
) found
where meeting.organization_id = found.organization_id and meeting.id = found.id and found.parts is not null;
