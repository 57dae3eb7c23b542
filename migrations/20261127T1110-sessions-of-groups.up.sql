-- What is held belongs to a program or to a group.
alter table program_session alter column program_id drop not null;
alter table program_session add column group_id uuid;
alter table program_session add foreign key (organization_id, group_id) references support_group;
alter table program_session add check (num_nonnulls(program_id, group_id) = 1);
create index program_session_of_group on program_session (organization_id, group_id) where group_id is not null;

-- Null for what a group holds.
alter table attendance alter column program_id drop not null;
