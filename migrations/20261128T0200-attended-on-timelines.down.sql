drop table host_code;
drop index meeting_attendance_timeline;
alter table meeting_attendance drop column on_date, drop column session_id, drop column local_date;
