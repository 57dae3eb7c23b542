drop table mentorship;
drop table mentor_wish;
drop table mentor_profile;
