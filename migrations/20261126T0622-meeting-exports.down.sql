drop function auth.meeting_export_by_secret;
drop table meeting_export;
