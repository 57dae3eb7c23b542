alter table lesson_assignment drop column plan_id;
