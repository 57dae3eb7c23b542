-- To the mentor it was gone; to the member it is so now.
update mentorship_step set removed_at = off_for_mentor_at
where removed_at is null and off_for_mentor_at is not null;
alter table mentorship_step drop column off_for_mentor_at;
