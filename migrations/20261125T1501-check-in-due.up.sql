-- When a member's next check-in is due by the cadence, in their own days; null before that is known.
alter table member add column check_in_due_on date;
create index member_check_in_due on member (organization_id, check_in_due_on, id) where status = 'ACTIVE';
