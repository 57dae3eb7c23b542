-- What was wrong with the rows of an import goes some weeks after its end. The import stays.
create policy worker on bulk_import_fault to holdfast_worker using (true) with check (true);
grant delete on bulk_import_fault to holdfast_worker;
-- Enough to find those of a run, and nothing of what was wrong.
grant select (organization_id, id, import_id) on bulk_import_fault to holdfast_worker;
