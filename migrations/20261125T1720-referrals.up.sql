-- Hand-offs from treatment centers: who is handed over, by whom, and what became of it.
create table referral (
  organization_id uuid not null references organization,
  id uuid not null,
  state text not null check (state in ('RECEIVED', 'ACCEPTED', 'CONTACTED', 'CLOSED', 'DECLINED', 'LOST')),
  sender_name text not null check (length(sender_name) between 1 and 200),
  sender_reference text check (length(sender_reference) between 1 and 100),
  content text not null check (content ~ '^v[0-9]+\.'), -- sealed: the person, the contact, note and medication
  discharge_on date,
  consent_given boolean, -- null when nobody has asked
  consent_until date,
  consent_at timestamptz,
  member_id uuid,
  owner_id uuid, -- whoever coordinates when null
  received_at timestamptz not null,
  received_by uuid,
  contact_due_at timestamptz not null,
  accepted_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  first_contact_at timestamptz,
  closed_at timestamptz,
  decline_reason text check (decline_reason in ('NO_CAPACITY', 'OUT_OF_AREA', 'NEEDS_OTHER_CARE', 'PERSON_DECLINED', 'SENT_TWICE', 'OTHER')),
  lost_reason text check (lost_reason in ('NOT_REACHED', 'MOVED_AWAY', 'WENT_ELSEWHERE', 'ADMITTED_AGAIN', 'OTHER')),
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, member_id) references member,
  foreign key (organization_id, owner_id) references membership,
  foreign key (organization_id, received_by) references membership,
  check ((consent_given is null) = (consent_at is null)),
  check (consent_until is null or consent_given),
  check ((member_id is null) = (accepted_at is null)),
  check (state not in ('ACCEPTED', 'CONTACTED', 'CLOSED') or member_id is not null),
  check (state not in ('CONTACTED', 'CLOSED') or first_contact_at is not null),
  check ((state in ('CLOSED', 'DECLINED', 'LOST')) = (closed_at is not null)),
  check ((state = 'DECLINED') = (decline_reason is not null)),
  check ((state = 'LOST') = (lost_reason is not null))
);
-- What a sender sends again is known by its own reference.
create unique index referral_of_sender on referral (organization_id, lower(sender_name), sender_reference)
  where sender_reference is not null;
create index referral_newest on referral (organization_id, received_at desc, id desc);
create index referral_of_member on referral (organization_id, member_id) where member_id is not null;
call app.protect('referral', 'select, insert, update');

call app.allow_event_kind('REFERRAL_CHANGED');
