drop table meeting_feed_change, meeting_feed_run;
revoke select (organization_id, id, next_run_at) on meeting_feed from holdfast_worker;
drop policy worker on meeting_feed;
drop index meeting_feed_due, meeting_feed_name;
-- A name that several have had is told apart by the key; what has ended stays ended as far as its meetings go.
update meeting_feed set name = left(name, 80) || ' ' || id where ended_at is not null;
update meeting_feed set kind = 'MEETING_GUIDE' where kind = 'MEETING_GUIDE_CSV';
create unique index meeting_feed_name on meeting_feed (organization_id, name);
alter table meeting_feed
  drop column refresh_hours, drop column next_run_at, drop column paused_at, drop column attempts,
  drop column problem, drop column problem_at, drop column whole_at, drop column ended_at,
  drop column version,
  drop constraint meeting_feed_kind_check,
  add constraint meeting_feed_kind_check check (kind in ('MEETING_GUIDE', 'BMLT'));
