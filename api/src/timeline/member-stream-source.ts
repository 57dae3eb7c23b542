import type pg from 'pg';
import { teamSeesAlert } from '../alerts/alert-policy.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { instant } from '../common/instant.ts';
import { streamSource, type StreamSource } from '../common/stream-source.ts';
import type { MonitoringEventKind } from '../generated/schema.ts';
import { maySeePart } from '../members/member-policy.ts';
import { maySeeKind, teamSeesEvent } from '../monitoring/monitoring-policy.ts';

/** One event of a member's stream, with who may see it as of the moment it is read. */
export interface MemberStreamEntry {
  seq: number;
  occurredAt: string;
  recordedAt: string;
  /** The kind of what was recorded; null for an alert. */
  kind: MonitoringEventKind | null;
  /** The key of the event, or of the alert. */
  key: string;
  /** The member's own membership; null for a member without an account. */
  subject: string | null;
  /** Memberships of the care team that may see it. */
  audience: ReadonlySet<string>;
}

interface EntryRow {
  seq: string;
  occurred_at: string;
  recorded_at: string;
  kind: MonitoringEventKind | null;
  key: string;
  subject: string | null;
  audience: string[];
}

/** How the statement names what decides who may know of an event. */
const COLUMNS = { kind: 'e.type', alert: 'a', group: "e.ids ? 'group'", house: "e.ids ? 'house'" };

// The policy for all followers of an event at once; `visibleEvents` and `visibleAlerts` are the same rules
// for one viewer.
const ENTRIES = `
  select e.seq, e.occurred_at::text, e.recorded_at::text,
    case when e.ids ? 'event' then e.type end as kind,
    coalesce(e.ids ->> 'event', e.ids ->> 'alert') as key,
    m.membership_id::text as subject,
    array(
      select c.membership_id::text from care_team c
      where c.organization_id = m.organization_id and c.member_id = m.id and c.ended_at is null
        and case when e.ids ? 'event' then ${teamSeesEvent(COLUMNS)}
          else ${teamSeesAlert('a')} end
    ) as audience
  from stream_event e
  join member m on m.organization_id = e.organization_id and m.id = (e.ids ->> 'member')::uuid
  left join alert a on a.organization_id = e.organization_id and a.id = (e.ids ->> 'alert')::uuid
  where e.organization_id = $1 and e.stream_id = $2 and e.seq > $3
  order by e.seq
  limit $4`;

/** The streams of members of every organization. */
export const memberStreamSource = (worker: pg.Pool): StreamSource<MemberStreamEntry> =>
  streamSource(worker, { name: 'member-stream', text: ENTRIES, toEntry });

const toEntry = (row: EntryRow): MemberStreamEntry => ({
  seq: Number(row.seq),
  occurredAt: instant(row.occurred_at),
  recordedAt: instant(row.recorded_at),
  kind: row.kind,
  key: row.key,
  subject: row.subject,
  audience: new Set(row.audience),
});

/** Whether a viewer may see an event. Alerts are for others to act on: nobody sees those about themselves. */
export function maySeeEntry(
  { kind, subject, audience }: MemberStreamEntry,
  viewer: Viewer,
): boolean {
  if (kind ? !maySeeKind(viewer, kind) : !maySeePart(viewer, 'ALERTS')) return false;
  if (subject === viewer.membershipId) return kind !== null;
  return isProgramStaff(viewer) || audience.has(viewer.membershipId);
}
