drop table attendance;
drop table session_occurrence;
drop table session_member;
drop table program_session;
