-- Before the place of a house manager followed the house, it stayed where the member had moved on, or was given to who
-- ran no house of theirs. It ends now, at the moment to which they saw the member. Timelines get no entry: nobody did
-- it. An alert that they had taken, and see no more, opens again with the next sweep of holds, which writes its log.
with stale as (
  update care_team c set ended_at = greatest(c.since, app.now())
  where c.role = 'HOUSE_MANAGER' and c.ended_at is null and not exists (
    select from stay s
    join residence_manager r on r.organization_id = s.organization_id and r.residence_id = s.residence_id
    where s.organization_id = c.organization_id and s.member_id = c.member_id and s.ended_on is null
      and r.membership_id = c.membership_id and r.ended_at is null)
  returning c.organization_id, c.id, c.member_id, c.membership_id)
update alert a set hold_until = app.now()
  from stale
  join membership m on m.organization_id = stale.organization_id and m.id = stale.membership_id
  where a.organization_id = stale.organization_id and a.member_id = stale.member_id
    and a.acknowledged_by = stale.membership_id and a.state in ('ACKNOWLEDGED', 'CONTACTED')
    and not m.roles && '{ADMINISTRATOR,COORDINATOR}' and not exists (
      select from care_team other
      where other.organization_id = stale.organization_id and other.member_id = stale.member_id
        and other.membership_id = stale.membership_id and other.ended_at is null and other.role <> 'HOUSE_MANAGER');
