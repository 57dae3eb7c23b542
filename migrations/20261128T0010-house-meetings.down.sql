-- The way back is refused where a house holds something: it has no place in the tables of before.
drop table house_meeting_note;
alter table program_session drop constraint program_session_held_by;
alter table program_session add constraint program_session_check1 check (num_nonnulls(program_id, group_id) = 1);
alter table program_session drop column residence_id;
