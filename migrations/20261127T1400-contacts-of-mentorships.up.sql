-- Contacts of a mentorship, newest first: a member's record is long, and few of its events are these.
create index monitoring_event_of_mentorship
  on monitoring_event (organization_id, member_id, (details ->> 'mentorship'), occurred_at desc, id desc)
  where kind = 'CONTACT_LOGGED' and details ->> 'mentorship' is not null;
