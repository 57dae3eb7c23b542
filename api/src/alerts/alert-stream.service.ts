import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { alertStream } from '../common/event-stream.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { StreamBounds } from '../common/stream-source.ts';
import type {
  AlertEvent,
  AlertEventFilter,
  SubscriptionAlertEventsArgs,
} from '../generated/schema.ts';
import { passes, type AlertStreamEntry } from './alert-stream-source.ts';

const LARGEST_PAGE = 100;

type Filter = AlertEventFilter | null | undefined;

/** An event as the schema has it, with the keys its fields are loaded by. */
export interface AlertEventNode extends AlertEvent {
  readonly __typename: 'AlertEvent';
  alertKey: string;
  actorKey: string | null;
}

/** Where the organization's stream begins and ends now. */
export function streamBounds(ctx: Context): Promise<StreamBounds> {
  return ctx.services.alertSource.bounds(alertStream(requireViewer(ctx).organizationId));
}

/** The same for every viewer, so that a cursor outlives a change of roles. */
export function writeStreamCursor(ctx: Context, filter: Filter, seq: number): string {
  return ctx.services.cursors.write(cursorScope(ctx, filter), String(seq));
}

/** What happens to alerts, live. @throws ApiError BAD_USER_INPUT for a foreign cursor, before it begins */
export function followAlerts(
  ctx: Context,
  { after, filter }: Pick<SubscriptionAlertEventsArgs, 'after' | 'filter'>,
): AsyncIterable<Followed<AlertStreamEntry>> {
  const viewer = requireViewer(ctx);
  if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
  return ctx.services.alertHub.follow(alertStream(viewer.organizationId), {
    after: after == null ? undefined : readCursor(ctx, filter, after),
    maySee: (entry) => passes(entry, viewer, filter),
    quietMs: ctx.services.config.heartbeatMs,
    signal: ctx.stream.signal,
  });
}

/** Events after a place, as far as the viewer may see them. */
export async function readAlertStream(
  ctx: Context,
  filter: Filter,
  after: string | null | undefined,
  first: number,
): Promise<AlertEventNode[]> {
  if (first < 1 || first > LARGEST_PAGE) {
    throw badInput(`A page holds 1 to ${String(LARGEST_PAGE)} entries.`);
  }
  const viewer = requireViewer(ctx);
  const { floor, head } = await streamBounds(ctx);
  const start = after == null ? floor : readCursor(ctx, filter, after);
  if (start < floor || start > head) throw expired();
  const found: AlertStreamEntry[] = [];
  const stream = alertStream(viewer.organizationId);
  let seq = start;
  while (found.length < first) {
    const entries = await ctx.services.alertSource.afterFor(
      viewer,
      filter,
      stream,
      seq,
      LARGEST_PAGE,
    );
    found.push(...entries.filter((entry) => passes(entry, viewer, filter)));
    const last = entries.at(-1);
    if (!last || entries.length < LARGEST_PAGE) break;
    seq = last.seq;
  }
  // What came right after the cursor may have been removed while we read.
  if (after != null && (await streamBounds(ctx)).floor > start) throw expired();
  return found.slice(0, first).map((entry) => toAlertEvent(ctx, entry, filter));
}

const expired = () => badInput('This cursor has expired.');

/** The event as the schema has it. */
export function toAlertEvent(
  ctx: Context,
  entry: AlertStreamEntry,
  filter: Filter,
): AlertEventNode {
  const { seq, type, occurredAt, recordedAt } = entry;
  return {
    __typename: 'AlertEvent',
    alertKey: entry.alertId,
    actorKey: entry.actorId,
    cursor: writeStreamCursor(ctx, filter, seq),
    seq,
    type,
    occurredAt,
    recordedAt,
  };
}

function readCursor(ctx: Context, filter: Filter, cursor: string): number {
  return Number(ctx.services.cursors.read(cursorScope(ctx, filter), cursor));
}

function cursorScope(ctx: Context, filter: Filter): string {
  const stream = alertStream(requireViewer(ctx).organizationId);
  return [stream, JSON.stringify(filter?.types), JSON.stringify(filter?.severities)].join('\0');
}
