revoke select (organization_id, id, import_id) on bulk_import_fault from holdfast_worker;
revoke delete on bulk_import_fault from holdfast_worker;
drop policy worker on bulk_import_fault;
