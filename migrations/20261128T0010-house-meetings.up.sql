-- What is held belongs to a program, a group or a house.
alter table program_session add column residence_id uuid;
alter table program_session add foreign key (organization_id, residence_id) references residence;
alter table program_session drop constraint program_session_check1;
alter table program_session add constraint program_session_held_by check (num_nonnulls(program_id, group_id, residence_id) = 1);
create index program_session_of_residence on program_session (organization_id, residence_id) where residence_id is not null;

-- What is to be spoken of at a meeting of a house and what was agreed: by the series, which outlives a change of it.
create table house_meeting_note (
  organization_id uuid not null,
  series_id uuid not null,
  on_date date not null,
  residence_id uuid not null,
  words text not null, -- sealed
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, series_id, on_date),
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, written_by) references membership
);
call app.protect('house_meeting_note', 'select, insert, update');
