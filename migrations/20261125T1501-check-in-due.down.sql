alter table member drop column check_in_due_on;
