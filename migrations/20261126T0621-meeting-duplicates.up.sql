-- Meetings of different feeds that are one: the one known first is shown.
alter table meeting add duplicate_of uuid,
  add foreign key (organization_id, duplicate_of) references meeting,
  add check (duplicate_of <> id);
create index meeting_duplicates_of on meeting (organization_id, duplicate_of) where duplicate_of is not null;

create table meeting_duplicate (
  organization_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  original_id uuid not null,
  score double precision not null check (score between 0 and 1),
  reasons text[] not null,
  found_at timestamptz not null,
  ended_at timestamptz, -- they are not alike any more, or one is not held
  undone_at timestamptz, -- somebody said that they are two
  undone_by uuid,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, meeting_id, original_id),
  foreign key (organization_id, meeting_id) references meeting,
  foreign key (organization_id, original_id) references meeting,
  foreign key (organization_id, undone_by) references membership,
  check ((undone_at is null) = (undone_by is null))
);
create index meeting_duplicate_newest on meeting_duplicate (organization_id, found_at desc, id desc)
  where ended_at is null and undone_at is null;
call app.protect('meeting_duplicate', 'select, insert, update');
