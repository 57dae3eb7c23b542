-- Of what was read before, by the names that lists write out; the rest follows when a row changes.
with named (code, name) as (values
  ('AA', 'alcoholics anonymous'), ('NA', 'narcotics anonymous'), ('CA', 'cocaine anonymous'),
  ('AL_ANON', 'al-anon'), ('SMART', 'smart recovery'), ('RECOVERY_DHARMA', 'recovery dharma'),
  ('REFUGE_RECOVERY', 'refuge recovery'), ('LIFERING', 'lifering'), ('CELEBRATE_RECOVERY', 'celebrate recovery'))
update meeting set fellowship = (
  select min(code) from named
  where strpos(lower(coalesce(meeting.entity_name, meeting.name)), named.name) > 0
  having count(*) = 1);
with named (code, name) as (values
  ('AA', 'alcoholics anonymous'), ('NA', 'narcotics anonymous'), ('CA', 'cocaine anonymous'),
  ('AL_ANON', 'al-anon'), ('SMART', 'smart recovery'), ('RECOVERY_DHARMA', 'recovery dharma'),
  ('REFUGE_RECOVERY', 'refuge recovery'), ('LIFERING', 'lifering'), ('CELEBRATE_RECOVERY', 'celebrate recovery'))
update meeting_feed set fellowship = (
  select min(code) from named where strpos(lower(meeting_feed.name), named.name) > 0 having count(*) = 1);
