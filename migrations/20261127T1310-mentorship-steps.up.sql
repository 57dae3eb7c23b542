-- Steps and goals that the two of a mentorship work on.
create table mentorship_step (
  organization_id uuid not null references organization,
  id uuid not null,
  mentorship_id uuid not null,
  position integer not null check (position > 0), -- grows; what is taken off leaves a gap
  template text check (template in ('TWELVE_STEPS', 'FIRST_WEEKS')),
  title text not null check (title ~ '^v[0-9]+\.'), -- sealed
  state text not null check (state in ('OPEN', 'IN_WORK', 'DONE')),
  state_since timestamptz not null,
  added_by text not null check (added_by in ('MENTOR', 'MEMBER')),
  note text check (note ~ '^v[0-9]+\.'), -- sealed, the member's
  note_shared boolean not null default false,
  removed_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, mentorship_id, position),
  foreign key (organization_id, mentorship_id) references mentorship,
  check (note is not null or not note_shared)
);
call app.protect('mentorship_step', 'select, insert, update');
