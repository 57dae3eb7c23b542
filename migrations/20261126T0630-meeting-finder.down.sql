drop function app.wall_instant;
drop index meeting_by_clock;
alter table meeting drop column lasts_long;
drop index meeting_near;
