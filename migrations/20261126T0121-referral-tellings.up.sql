-- What a sender was told of a hand-off, by whom and how: kept, also when the consent ends later.
create table referral_telling (
  organization_id uuid not null references organization,
  id uuid not null,
  referral_id uuid not null,
  told_at timestamptz not null,
  told_by uuid not null,
  way text not null check (way in ('COPIED', 'PRINTED', 'SPOKEN')),
  state text not null check (state in ('RECEIVED', 'ACCEPTED', 'CONTACTED', 'CLOSED', 'DECLINED', 'LOST')),
  accepted_at timestamptz,
  first_seen_at timestamptz,
  closed_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, referral_id) references referral,
  foreign key (organization_id, told_by) references membership
);
create index referral_telling_newest on referral_telling (organization_id, referral_id, told_at desc, id desc);
call app.protect('referral_telling', 'select, insert');
