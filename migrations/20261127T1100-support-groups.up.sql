-- The organization's own support groups: what they are like, who hosts them, who is in them.
create table support_group (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null,
  description text,
  fellowship text not null,
  secular boolean not null,
  medication_welcoming boolean not null,
  audiences text[] not null,
  types text[] not null,
  languages text[] not null,
  venue text not null check (venue in ('IN_PERSON', 'ONLINE', 'HYBRID', 'TEMPORARILY_ONLINE')),
  location_name text,
  address text,
  join_url text,
  time_zone text not null,
  admission text not null check (admission in ('OPEN', 'BY_INVITATION')),
  created_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
create index support_group_by_name on support_group (organization_id, name, id);
create unique index support_group_name on support_group (organization_id, name) where ended_at is null;
call app.protect('support_group', 'select, insert, update');

create table group_host (
  organization_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  membership_id uuid not null,
  since timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, group_id) references support_group,
  foreign key (organization_id, membership_id) references membership
);
create unique index group_host_once on group_host (organization_id, group_id, membership_id)
  where ended_at is null;
call app.protect('group_host', 'select, insert, update');

create table group_membership (
  organization_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  joined_at timestamptz not null,
  joined_by uuid not null, -- the member themselves, or whoever of the staff added them
  ended_at timestamptz,
  ended_by uuid,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, group_id) references support_group,
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, joined_by) references membership,
  foreign key (organization_id, ended_by) references membership,
  check ((ended_at is null) = (ended_by is null))
);
create unique index group_membership_once on group_membership (organization_id, member_id, group_id)
  where ended_at is null;
create index group_membership_of_group on group_membership (organization_id, group_id, joined_at, id);
create index group_membership_of_member on group_membership (organization_id, member_id, joined_at desc);
call app.protect('group_membership', 'select, insert, update');
