drop table house_ledger_entry;
alter table residence drop currency;
