drop table meeting_duplicate;
alter table meeting drop column duplicate_of;
