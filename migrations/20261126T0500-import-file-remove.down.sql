revoke update (content, kept_until) on import_file from holdfast_app;
