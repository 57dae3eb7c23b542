drop index meeting_by_clock;
create index meeting_by_clock on meeting (organization_id, time_zone, lasts_long, start_time)
  include (id, weekdays, duration_minutes)
  where ended_at is null and not suspended and start_time is not null;
alter table meeting drop column only_weekday;
