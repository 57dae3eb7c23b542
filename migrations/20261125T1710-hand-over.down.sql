drop table caseload_hand_over;
