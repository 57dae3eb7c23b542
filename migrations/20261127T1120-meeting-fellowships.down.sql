alter table meeting_feed drop column fellowship;
alter table meeting drop column fellowship;
