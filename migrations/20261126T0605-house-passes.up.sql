-- Nights away from a house: asked for, agreed on or not, taken back.
create table house_pass (
  organization_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  residence_id uuid not null,
  state text not null check (state in ('REQUESTED', 'APPROVED', 'DECLINED', 'CANCELED')),
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  destination text not null, -- sealed
  requested_at timestamptz not null,
  requested_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text, -- sealed: why it was not agreed on
  canceled_at timestamptz,
  canceled_by uuid,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, requested_by) references membership,
  foreign key (organization_id, decided_by) references membership,
  foreign key (organization_id, canceled_by) references membership,
  check (ends_at > begins_at),
  check ((decided_at is null) = (decided_by is null)),
  check ((canceled_at is null) = (canceled_by is null)),
  check ((state = 'CANCELED') = (canceled_at is not null)),
  check ((state = 'DECLINED') = (reason is not null)),
  check (state not in ('APPROVED', 'DECLINED') or decided_at is not null),
  check (state <> 'REQUESTED' or decided_at is null)
);
create index house_pass_of_member on house_pass (organization_id, member_id, residence_id, ends_at desc) where state in ('REQUESTED', 'APPROVED');
create index house_pass_of_residence on house_pass (organization_id, residence_id, begins_at desc, id desc);
call app.protect('house_pass', 'select, insert, update');
