-- What a group holds is attended as that group, so that who may not see a member's groups learns none from it.
update meeting_attendance a set meeting_id = null, group_id = m.group_id
  from meeting m
  where m.organization_id = a.organization_id and m.id = a.meeting_id and m.group_id is not null;
