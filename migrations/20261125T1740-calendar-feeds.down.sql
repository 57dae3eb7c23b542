drop function auth.calendar_feed_by_secret(bytea);
drop table calendar_feed;
