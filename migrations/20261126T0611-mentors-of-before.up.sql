-- Mentors who are on care teams have agreed with their members already, outside of this.
insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional,
  proposed_at, started_at, data_class)
select c.organization_id, gen_random_uuid(), c.member_id, c.membership_id, 'ACTIVE', c.since,
  row_number() over (partition by c.organization_id, c.member_id order by c.since, c.id) > 1,
  c.since, c.since, c.data_class
from care_team c
where c.role = 'MENTOR' and c.ended_at is null;
