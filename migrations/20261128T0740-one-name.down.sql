-- What was given a number keeps it.
drop index residence_name, support_group_name, program_name, chore_name;
create unique index residence_name on residence (organization_id, name) where ended_at is null;
create unique index support_group_name on support_group (organization_id, name) where ended_at is null;
create unique index chore_name on chore (organization_id, residence_id, name) where ended_at is null;
drop function app.name_key;
