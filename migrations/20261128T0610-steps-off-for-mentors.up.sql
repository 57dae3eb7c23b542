-- What a mentor takes off the list, and the member has written to, stays on the member's.
alter table mentorship_step add column off_for_mentor_at timestamptz;
