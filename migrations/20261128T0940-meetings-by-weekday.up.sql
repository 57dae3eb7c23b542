-- What is held within some hours is held on a day or two: the others are passed over in the index.
alter table meeting add column only_weekday smallint not null -- 0 of several days
  generated always as (case when cardinality(weekdays) = 1 then weekdays[1] else 0 end) stored;
drop index meeting_by_clock;
create index meeting_by_clock on meeting (organization_id, time_zone, lasts_long, only_weekday, start_time)
  include (id, weekdays, duration_minutes)
  where ended_at is null and not suspended and start_time is not null;
