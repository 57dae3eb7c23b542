drop table import_run;
