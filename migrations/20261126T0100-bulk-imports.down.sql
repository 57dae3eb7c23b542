drop function auth.staff_by_email;
drop table bulk_import_fault, bulk_import, import_file;
