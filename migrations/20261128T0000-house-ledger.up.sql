-- The currency in which a house counts: cents of a dollar, until something else is said.
alter table residence add currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$');

-- What is owed to a house, paid and waived. What is owed is the sum of `change`: entries are only added.
create table house_ledger_entry (
  organization_id uuid not null,
  id uuid not null,
  residence_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('CHARGE', 'PAYMENT', 'WAIVER', 'REVERSAL')),
  change integer not null check (abs(change) between 1 and 100000000), -- of what is owed, in the smallest unit
  on_day date not null,
  charge_for text check (charge_for in ('RENT', 'DEPOSIT', 'FEE', 'OTHER')),
  paid_by text check (paid_by in ('CASH', 'CHECK', 'CARD', 'TRANSFER', 'THIRD_PARTY', 'OTHER')),
  charge_id uuid, -- what a waiver is of
  reverses_id uuid,
  note text, -- sealed
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, residence_id) references residence,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, charge_id) references house_ledger_entry,
  foreign key (organization_id, reverses_id) references house_ledger_entry,
  foreign key (organization_id, recorded_by) references membership,
  check ((kind = 'CHARGE') = (charge_for is not null)),
  check ((kind = 'PAYMENT') = (paid_by is not null)),
  check ((kind = 'WAIVER') = (charge_id is not null)),
  check ((kind = 'REVERSAL') = (reverses_id is not null)),
  check (kind = 'REVERSAL' or (kind = 'CHARGE') = (change > 0)),
  check (kind not in ('WAIVER', 'REVERSAL') or note is not null)
);
create unique index house_ledger_reversed on house_ledger_entry (organization_id, reverses_id) where reverses_id is not null;
create index house_ledger_of_member on house_ledger_entry (organization_id, residence_id, member_id, recorded_at desc, id desc);
call app.protect('house_ledger_entry', 'select, insert');
