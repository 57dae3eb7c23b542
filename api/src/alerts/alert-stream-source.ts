import type pg from 'pg';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { organizationOfStream } from '../common/event-stream.ts';
import { instant } from '../common/instant.ts';
import {
  IN_TIME,
  readBounds,
  type StreamBounds,
  type StreamSource,
} from '../common/stream-source.ts';
import type { AlertEventFilter, AlertEventType, AlertSeverity } from '../generated/schema.ts';
import { teamSeesAlert } from './alert-policy.ts';

/** One event of an organization's stream of alerts, with who may see it as of the moment it is read. */
export interface AlertStreamEntry {
  seq: number;
  type: AlertEventType;
  occurredAt: string;
  recordedAt: string;
  actorId: string | null;
  alertId: string;
  severity: AlertSeverity;
  /** The membership of whom it is about, who never sees it; null for a member without an account. */
  subject: string | null;
  /** Memberships besides program staff that may see alerts of the member. */
  audience: ReadonlySet<string>;
}

interface EntryRow {
  seq: string;
  type: AlertEventType;
  occurred_at: string;
  recorded_at: string;
  actor_id: string | null;
  alert_id: string;
  severity: AlertSeverity;
  subject: string | null;
  audience: string[];
}

// The policy for all followers of an event at once; `visibleAlerts` is the same rule for one viewer.
const ENTRIES = `
  select e.seq, e.type, e.occurred_at::text, e.recorded_at::text, e.actor_id, a.id as alert_id, a.severity,
    m.membership_id::text as subject,
    array(
      select c.membership_id::text from care_team c
      where c.organization_id = m.organization_id and c.member_id = m.id and c.ended_at is null
        and ${teamSeesAlert('a')}
    ) as audience
  from stream_event e
  join alert a on a.organization_id = e.organization_id and a.id = (e.ids ->> 'alert')::uuid
  join member m on m.organization_id = a.organization_id and m.id = a.member_id
  where e.organization_id = $1 and e.stream_id = $2 and e.seq > $3`;
const IN_ORDER = `
  order by e.seq
  limit $4`;
const OF_OWN_MEMBERS = `
  and e.ids ->> 'member' in (
    select c.member_id::text from care_team c
    where c.organization_id = $1 and c.membership_id = $5 and c.ended_at is null)`;

/** Reads the streams of alerts of every organization, as the worker. */
export class AlertStreamSource implements StreamSource<AlertStreamEntry> {
  readonly #worker: pg.Pool;

  constructor(worker: pg.Pool) {
    this.#worker = worker;
  }

  bounds(stream: string): Promise<StreamBounds> {
    return readBounds(this.#worker, stream);
  }

  async after(stream: string, seq: number, limit: number): Promise<AlertStreamEntry[]> {
    const values = [organizationOfStream(stream), stream, seq, limit];
    const { rows } = await this.#worker.query<EntryRow>({
      ...IN_TIME,
      name: 'alert-stream',
      text: ENTRIES + IN_ORDER,
      values,
    });
    return rows.map(toEntry);
  }

  /** As `after`, without most of what `passes` refuses this viewer, so that few rows are read for few. */
  async afterFor(
    viewer: Viewer,
    filter: AlertEventFilter | null | undefined,
    stream: string,
    seq: number,
    limit: number,
  ): Promise<AlertStreamEntry[]> {
    const values: unknown[] = [organizationOfStream(stream), stream, seq, limit];
    let text = ENTRIES;
    if (!isProgramStaff(viewer)) {
      values.push(viewer.membershipId);
      text += OF_OWN_MEMBERS;
    }
    const oneOf = (column: string, allowed: readonly string[] | null | undefined) => {
      if (allowed) text += ` and ${column} = any ($${String(values.push(allowed))})`;
    };
    oneOf('e.type', filter?.types);
    oneOf('a.severity', filter?.severities);
    const { rows } = await this.#worker.query<EntryRow>({
      ...IN_TIME,
      text: text + IN_ORDER,
      values,
    });
    return rows.map(toEntry);
  }
}

const toEntry = (row: EntryRow): AlertStreamEntry => ({
  seq: Number(row.seq),
  type: row.type,
  occurredAt: instant(row.occurred_at),
  recordedAt: instant(row.recorded_at),
  actorId: row.actor_id,
  alertId: row.alert_id,
  severity: row.severity,
  subject: row.subject,
  audience: new Set(row.audience),
});

/** Whether a viewer may see an event, and wants to. */
export function passes(
  entry: AlertStreamEntry,
  viewer: Viewer,
  filter: AlertEventFilter | null | undefined,
): boolean {
  if (filter?.types && !filter.types.includes(entry.type)) return false;
  if (filter?.severities && !filter.severities.includes(entry.severity)) return false;
  if (entry.subject === viewer.membershipId) return false;
  return isProgramStaff(viewer) || entry.audience.has(viewer.membershipId);
}
