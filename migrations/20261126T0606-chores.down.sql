alter table residence drop column chores_due_at;
drop table chore_turn, chore;
