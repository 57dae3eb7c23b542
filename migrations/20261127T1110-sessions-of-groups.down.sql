-- The way back is refused where a group holds something: it has no place in the tables of before.
alter table attendance alter column program_id set not null;
alter table program_session drop column group_id;
alter table program_session alter column program_id set not null;
