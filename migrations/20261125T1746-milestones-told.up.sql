-- On which of the member's own days the next milestone of recovery is to be told of.
alter table member add column milestone_due_on date;
create index member_milestone_due on member (milestone_due_on) where status = 'ACTIVE' and milestone_due_on is not null;
-- Who counts days now is looked at from tomorrow on; what was reached before is in the record already.
update member set milestone_due_on = app.now()::date + 1 where recovery_start is not null;

call app.allow_event_kind('MILESTONE_REACHED');
