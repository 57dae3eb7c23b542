-- Before the end of an access took them along, people kept what they hosted, led, ran and held, and their mentorships.
-- It ends now as it would have then, and what has nobody else is asked for. Timelines get no entry: nobody did it.
create temporary table left_behind on commit drop as
  with hosts as (
    update group_host c set ended_at = greatest(c.since, m.ended_at) from membership m
    where m.organization_id = c.organization_id and m.id = c.membership_id
      and m.ended_at is not null and c.ended_at is null
    returning c.organization_id, c.group_id),
  leads as (
    update program_lead c set ended_at = greatest(c.since, m.ended_at) from membership m
    where m.organization_id = c.organization_id and m.id = c.membership_id
      and m.ended_at is not null and c.ended_at is null
    returning c.organization_id, c.program_id),
  managers as (
    update residence_manager c set ended_at = greatest(c.since, m.ended_at) from membership m
    where m.organization_id = c.organization_id and m.id = c.membership_id
      and m.ended_at is not null and c.ended_at is null
    returning c.organization_id, c.residence_id),
  mentorships as (
    update mentorship c
    set state = 'ENDED', state_since = now(), ended_at = now(), end_reason = 'CARE_ENDED', pause_reason = null,
      changed_as = 'STAFF', version = c.version + 1
    from membership m
    where m.organization_id = c.organization_id and m.id = c.mentor_id
      and m.ended_at is not null and c.state in ('ACTIVE', 'PAUSED')
    returning c.organization_id, c.id, c.member_id)
  select organization_id, 'Group' as type, group_id as id, null::uuid as member_id from hosts
  union select organization_id, 'Program', program_id, null from leads
  union select organization_id, 'Residence', residence_id, null from managers
  union select organization_id, 'Mentorship', id, member_id from mentorships;

update mentorship c
  set state = 'WITHDRAWN', state_since = now(), ended_at = now(), changed_as = 'STAFF', version = c.version + 1
  from membership m
  where m.organization_id = c.organization_id and m.id = c.mentor_id
    and m.ended_at is not null and c.state = 'PROPOSED';

update care_team c set ended_at = greatest(c.since, m.ended_at)
  from membership m
  where m.organization_id = c.organization_id and m.id = c.membership_id
    and m.ended_at is not null and c.ended_at is null and c.role in ('MENTOR', 'HOUSE_MANAGER');

update program_session s
  set version = s.version + 1, facilitator_ids = array(
    select f.id from unnest(s.facilitator_ids) with ordinality f (id, at)
    join membership m on m.organization_id = s.organization_id and m.id = f.id and m.ended_at is null
    order by f.at)
  where exists (
    select from membership m where m.organization_id = s.organization_id
      and m.id = any (s.facilitator_ids) and m.ended_at is not null);

update session_occurrence o
  set facilitator_ids = array(
    select f.id from unnest(o.facilitator_ids) with ordinality f (id, at)
    join membership m on m.organization_id = o.organization_id and m.id = f.id and m.ended_at is null
    order by f.at)
  where o.roll_version = 0 and exists (
    select from membership m where m.organization_id = o.organization_id
      and m.id = any (o.facilitator_ids) and m.ended_at is not null);

insert into task (organization_id, id, member_id, kind, state, due_at, cause_key, subject_type, subject_id, created_at,
    data_class)
  select o.organization_id, gen_random_uuid(), l.member_id, 'SUCCESSOR', 'OPEN', now() + interval '3 days',
    'successor:' || l.id, l.type, l.id, now(), o.data_class
  from left_behind l
  join organization o on o.organization_id = l.organization_id
  where l.type = 'Mentorship'
    or l.type = 'Group' and exists (
      select from support_group t where t.organization_id = l.organization_id and t.id = l.id and t.ended_at is null)
      and not exists (select from group_host c where c.organization_id = l.organization_id
        and c.group_id = l.id and c.ended_at is null)
    or l.type = 'Program' and exists (
      select from program t where t.organization_id = l.organization_id and t.id = l.id and t.ended_at is null)
      and not exists (select from program_lead c where c.organization_id = l.organization_id
        and c.program_id = l.id and c.ended_at is null)
    or l.type = 'Residence' and exists (
      select from residence t where t.organization_id = l.organization_id and t.id = l.id and t.ended_at is null)
      and not exists (select from residence_manager c where c.organization_id = l.organization_id
        and c.residence_id = l.id and c.ended_at is null)
  on conflict (organization_id, cause_key) where state = 'OPEN' do nothing;
