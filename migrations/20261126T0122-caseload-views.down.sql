drop table caseload_view;
