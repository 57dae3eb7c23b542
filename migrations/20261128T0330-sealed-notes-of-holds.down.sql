-- What is sealed is no text to anybody who reads it as such.
update bed_hold set note = null;
alter table bed_hold
  drop constraint bed_hold_note_check,
  add constraint bed_hold_note_check check (length(note) between 1 and 200);
