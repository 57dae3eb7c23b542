import { sql } from 'kysely';
import { visibleAlerts } from '../alerts/alert-policy.ts';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type {
  AlertRaised,
  MeetingAttended,
  MonitoringEventKind,
  TimelineFilter,
  TimelineKind,
} from '../generated/schema.ts';
import { sharesAttendance } from '../groups/attended/attendance-policy.ts';
import { visibleEvents } from '../monitoring/monitoring-policy.ts';
import type { MonitoringEventNode } from '../monitoring/monitoring.rows.ts';

/** Anything on a timeline as queries answer it. */
export type TimelineNode =
  | MonitoringEventNode
  | (AlertRaised & { readonly __typename: 'AlertRaised' })
  | (MeetingAttended & { readonly __typename: 'MeetingAttended' });

/** Which page of which entries. */
export interface TimelinePageArgs extends PageArgs {
  filter?: TimelineFilter | null | undefined;
}

/** What an entry is read from. */
type EntrySource = 'EVENT' | 'ALERT' | 'MEETING';

/** Where an entry stands, before it is read as a whole. */
interface EntryRow {
  source: EntrySource;
  id: string;
  member_id: string;
  local_date: string;
  at: string;
}

/** By the member's days: what was told later of a day stands on that day. */
const newestDaysFirst: OrderColumn<EntryRow>[] = [
  { column: 'entry.local_date', type: 'date', direction: 'desc', value: (row) => row.local_date },
  { column: 'entry.at', type: 'timestamptz', direction: 'desc', value: (row) => row.at },
  { column: 'entry.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/**
 * Pages of members' timelines. Four statements for any number of members and entries: where the
 * entries stand, then events, alerts and meetings as a whole.
 */
export const timelineOfMemberLoader = (ctx: Context) =>
  nestedPageLoader<TimelinePageArgs, Connection<TimelineNode>>(async (members, args) => {
    const { filter, ...pageArgs } = args;
    const viewer = requireViewer(ctx);
    checkPeriod(filter);
    const asked = page<EntryRow>(pageArgs, newestDaysFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Member.timeline',
      filter: [filter?.kinds ?? null, filter?.from ?? null, filter?.to ?? null],
    });
    const db = await ctx.lane.read();
    const sources = entrySources(db, viewer, filter?.kinds).map((source) => {
      let entries = db
        .selectFrom(source)
        .selectAll()
        .where('entry.member_id', '=', sql<string>`parent.id`)
        .where(asked.where)
        .orderBy(asked.orderBy)
        .limit(asked.limit);
      if (filter?.from != null) entries = entries.where('entry.local_date', '>=', filter.from);
      if (filter?.to != null) entries = entries.where('entry.local_date', '<=', filter.to);
      return sql`(${entries})`;
    });
    const { rows } = await sql<EntryRow>`
      select e.* from unnest(${members}::uuid[]) as parent(id)
      cross join lateral (
        select * from (${sql.join(sources, sql` union all `)}) entry
        order by ${asked.orderBy} limit ${asked.limit}
      ) e`.execute(db);
    const nodes = await readWhole(ctx, rows);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return new Map(
      members.map((member) => [
        member,
        asked.connection(byMember.get(member) ?? [], (row) => found(nodes, row)),
      ]),
    );
  });

function checkPeriod(filter: TimelineFilter | null | undefined): void {
  const { from, to } = filter ?? {};
  if (from != null && to != null && to < from) {
    throw badInput('`filter.to` has to come after `filter.from`, or be the same.');
  }
}

/** Where what the viewer may see stands, as far as it is of the kinds asked for. */
function entrySources(db: Db, viewer: Viewer, kinds: TimelineKind[] | null | undefined) {
  let events = db
    .selectFrom('monitoring_event')
    .select([
      sql<EntrySource>`'EVENT'`.as('source'),
      'id',
      'member_id',
      'local_date',
      'occurred_at as at',
    ])
    .where(visibleEvents(viewer));
  const alerts = db
    .selectFrom('alert')
    .select([
      sql<EntrySource>`'ALERT'`.as('source'),
      'id',
      'member_id',
      'local_date',
      'raised_at as at',
    ])
    .where(visibleAlerts(viewer));
  const meetings = db
    .selectFrom('meeting_attendance')
    .select([
      sql<EntrySource>`'MEETING'`.as('source'),
      'id',
      'member_id',
      'local_date',
      'attended_at as at',
    ])
    .where('removed_at', 'is', null)
    .where(sharesAttendance(viewer));
  const isWanted = (kind: TimelineKind) => kinds == null || kinds.includes(kind);
  if (kinds != null) events = events.where(oneOf('kind', kinds.filter(isOfEvents)));
  return [
    events.as('entry'),
    ...(isWanted('ALERT') ? [alerts.as('entry')] : []),
    ...(isWanted('MEETING_ATTENDED') ? [meetings.as('entry')] : []),
  ];
}

const isOfEvents = (kind: TimelineKind): kind is MonitoringEventKind =>
  kind !== 'ALERT' && kind !== 'MEETING_ATTENDED';

/** The entries as a whole, by key. */
async function readWhole(ctx: Context, rows: EntryRow[]): Promise<Map<string, TimelineNode>> {
  const nodes = await Promise.all(rows.map(({ source, id }) => loadEntry(ctx, source, id)));
  return new Map(rows.flatMap(({ id }, i) => (nodes[i] ? [[id, nodes[i]] as const] : [])));
}

/** An entry by its key; null when unknown or not visible to the viewer. */
export async function loadEntry(
  ctx: Context,
  source: EntrySource,
  key: string,
): Promise<TimelineNode | null> {
  if (source === 'EVENT') return ctx.loaders.event.load(key);
  if (source === 'MEETING') {
    const attendance = await ctx.loaders.meetingAttendance.load(key);
    if (!attendance) return null;
    const { attendedAt: occurredAt, localDate } = attendance;
    return { __typename: 'MeetingAttended', occurredAt, localDate, attendance };
  }
  const alert = await ctx.loaders.alert.load(key);
  if (!alert) return null;
  const { raisedAt: occurredAt, localDate } = alert;
  return { __typename: 'AlertRaised', occurredAt, localDate, alert };
}

function found(nodes: Map<string, TimelineNode>, { id }: EntryRow): TimelineNode {
  const node = nodes.get(id);
  // The same policy in the same snapshot has just let it be seen.
  if (!node) throw new Error('An entry of a timeline could not be read.');
  return node;
}
