drop table external_identifier, enrollment, program, care_team, member;
