-- How mentors are, month by month, and what is written about them in supervision.
create table mentor_wellbeing (
  organization_id uuid not null references organization,
  id uuid not null,
  mentor_id uuid not null,
  month date not null check (extract(day from month) = 1),
  answers text not null check (answers ~ '^v[0-9]+\.'), -- sealed: an object of question and 1 to 4
  summary text check (summary ~ '^v[0-9]+\.'), -- sealed
  recorded_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, mentor_id, month),
  foreign key (organization_id, mentor_id) references membership
);
call app.protect('mentor_wellbeing', 'select, insert, update');

create table supervision_note (
  organization_id uuid not null references organization,
  id uuid not null,
  mentor_id uuid not null,
  author_id uuid not null,
  body text not null check (body ~ '^v[0-9]+\.'), -- sealed
  shared boolean not null,
  written_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, mentor_id) references membership,
  foreign key (organization_id, author_id) references membership,
  check (author_id <> mentor_id)
);
create index supervision_note_newest on supervision_note (organization_id, mentor_id, written_at desc, id desc);
call app.protect('supervision_note', 'select, insert, update');
