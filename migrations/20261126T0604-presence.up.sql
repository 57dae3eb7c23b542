-- Who is in and who is out of a house, by marks that are only added to.
create table presence (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  residence_id uuid not null,
  direction text check (direction in ('IN', 'OUT')), -- null for what takes a mark back
  corrects_id uuid, -- the mark that is taken back
  at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, corrects_id) references presence,
  foreign key (organization_id, recorded_by) references membership,
  check ((direction is null) = (corrects_id is not null)),
  check (at <= recorded_at)
);
create unique index presence_corrected on presence (organization_id, corrects_id) where corrects_id is not null;
create index presence_of_member on presence (organization_id, member_id, residence_id, at desc, id desc) where direction is not null;
call app.protect('presence', 'select, insert');

-- When somebody in the house may become late next, and since when whoever lives there was told to be late.
alter table residence add late_check_at timestamptz not null default app.now();
create index residence_late_check on residence (late_check_at) where ended_at is null;
create policy worker on residence to holdfast_worker using (true) with check (true);
grant select on residence to holdfast_worker;
alter table stay add late_alerted_at timestamptz;
