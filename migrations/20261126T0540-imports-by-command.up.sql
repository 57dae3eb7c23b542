-- Who reads the trail sees which imports came by the command line, whoever reads their batches.
alter table bulk_import add column by_command boolean not null default false;
