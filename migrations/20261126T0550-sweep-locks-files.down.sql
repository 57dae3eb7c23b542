revoke update (kept_until) on import_file from holdfast_worker;
