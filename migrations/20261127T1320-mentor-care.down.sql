drop table supervision_note, mentor_wellbeing;
