-- The plan with which a lesson was given.
alter table lesson_assignment
  add column plan_id uuid,
  add foreign key (organization_id, plan_id) references plan,
  add check (plan_id is null or member_id is not null);
