-- The fellowship a meeting is of, as its list names it, and of a feed's meetings that do not say theirs.
alter table meeting add column fellowship text;
alter table meeting_feed add column fellowship text;
