-- What has to be done in a house, and whose turn it is.
create table chore (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  weight smallint not null check (weight between 1 and 5),
  weekdays text[] not null check (
    weekdays <@ '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'::text[] and weekdays <> '{}'),
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  unique (organization_id, residence_id, id),
  foreign key (organization_id, residence_id) references residence
);
create unique index chore_name on chore (organization_id, residence_id, name) where ended_at is null;
call app.protect('chore', 'select, insert, update');

create table chore_turn (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  chore_id uuid not null,
  member_id uuid not null,
  on_day date not null, -- of the house
  weight smallint not null check (weight between 1 and 5), -- of the chore on that day
  done_at timestamptz,
  done_by uuid,
  ended_at timestamptz, -- nobody has to do it after all
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, residence_id, chore_id) references chore (organization_id, residence_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, done_by) references membership,
  check ((done_at is null) = (done_by is null)),
  check (done_at is null or ended_at is null)
);
create unique index chore_turn_of_day on chore_turn (organization_id, chore_id, on_day) where ended_at is null;
create index chore_turn_of_residence on chore_turn (organization_id, residence_id, on_day) where ended_at is null;
call app.protect('chore_turn', 'select, insert, update');

-- When turns are looked at next; null for a house without chores.
alter table residence add chores_due_at timestamptz;
create index residence_chores_due on residence (chores_due_at) where ended_at is null;
