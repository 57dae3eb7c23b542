drop table mentorship_step;
