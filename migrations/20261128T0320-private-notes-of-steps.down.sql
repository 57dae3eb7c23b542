alter table mentorship_step drop column note_version;
