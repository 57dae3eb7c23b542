-- The timeline of a member: events and alerts, by the member's days.
-- Who still runs the version before sets no day: UTC's is nearest to it.
alter table alert add column local_date date not null default (app.now()::date);
update alert a set local_date = (a.raised_at at time zone m.time_zone)::date
from member m where m.organization_id = a.organization_id and m.id = a.member_id;

create index alert_timeline on alert (organization_id, member_id, local_date desc, raised_at desc, id desc);
create index monitoring_event_timeline on monitoring_event
  (organization_id, member_id, local_date desc, occurred_at desc, id desc);
