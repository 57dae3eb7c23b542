alter table member drop column milestone_due_on;
call app.refuse_event_kind('MILESTONE_REACHED');
