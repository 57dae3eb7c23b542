-- The sweep locks a file before it looks whether a run over it has begun; for that PostgreSQL asks for this right.
grant update (kept_until) on import_file to holdfast_worker;
