delete from mentorship;
