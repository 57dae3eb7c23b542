-- What groups hold has no place among meetings as they were before. Who attended one attended its group.
update meeting_attendance a set meeting_id = null, group_id = m.group_id
  from meeting m
  where m.organization_id = a.organization_id and m.id = a.meeting_id and m.group_id is not null;
delete from kept_meeting k using meeting m
  where m.organization_id = k.organization_id and m.id = k.meeting_id and m.group_id is not null;
delete from meeting_duplicate d using meeting m
  where m.organization_id = d.organization_id and m.id in (d.meeting_id, d.original_id) and m.group_id is not null;
update meeting d set duplicate_of = null from meeting m
  where m.organization_id = d.organization_id and m.id = d.duplicate_of and m.group_id is not null;
delete from meeting where group_id is not null;
drop index meeting_of_group;
drop index meeting_of_session;
alter table meeting
  drop constraint meeting_of_feed_or_group,
  drop column held_until,
  drop column held_from,
  drop column session_id,
  drop column group_id,
  alter column feed_id set not null;
alter table support_group
  drop constraint support_group_listed_open,
  drop column conference_url,
  drop column longitude,
  drop column latitude,
  drop column listed;
