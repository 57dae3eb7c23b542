drop table meeting_sharing;
drop table meeting_attendance;
