-- Under which a data folder keeps what waits for this database, and for no other.
alter table app.installation add column id uuid not null default gen_random_uuid();
