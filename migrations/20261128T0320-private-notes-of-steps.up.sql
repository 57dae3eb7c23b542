-- How often the member changed a note that the mentor does not read: counted apart, so that the mentor does not see by
-- the version that something was written.
alter table mentorship_step add column note_version integer not null default 0;
