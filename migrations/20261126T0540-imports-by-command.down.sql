alter table bulk_import drop column by_command;
