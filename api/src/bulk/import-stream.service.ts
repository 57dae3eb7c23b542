import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { importStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { ImportEvent, SubscriptionImportEventsArgs } from '../generated/schema.ts';
import type { ImportStreamEntry } from './import-stream-source.ts';
import { selectImports } from './import.rows.ts';

/** An event as the schema has it, with the key its run is loaded by. */
export interface ImportEventNode extends ImportEvent {
  readonly __typename: 'ImportEvent';
  runKey: string;
}

/**
 * How an import comes along, live.
 * @throws ApiError BAD_USER_INPUT for an unknown import or a foreign cursor, before it begins
 */
export async function followImport(
  ctx: Context,
  { importId, after }: SubscriptionImportEventsArgs,
): Promise<AsyncIterable<Followed<ImportStreamEntry>>> {
  const viewer = requireViewer(ctx);
  if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
  const { signal } = ctx.stream;
  const start = after == null ? undefined : readCursor(ctx, importId, after);
  const key = keyOf('ImportRun', importId);
  const run =
    key &&
    (await ctx.lane.snapshot((db) => selectImports(db).where('id', '=', key).executeTakeFirst()));
  if (!run) throw badInput('There is no such import.');
  const stream = importStream(viewer.organizationId, run.id);
  const { importHub, importSource, config } = ctx.services;
  return importHub.follow(stream, {
    after: start ?? (await importSource.bounds(stream)).floor,
    maySee: () => true,
    quietMs: config.heartbeatMs,
    signal,
  });
}

export const writeImportCursor = (ctx: Context, importId: string, seq: number): string =>
  ctx.services.cursors.write(cursorScope(ctx, importId), String(seq));

/** The event as the schema has it. */
export function toImportEvent(
  ctx: Context,
  importId: string,
  { seq, occurredAt, recordedAt, key }: ImportStreamEntry,
): ImportEventNode {
  const cursor = writeImportCursor(ctx, importId, seq);
  return { __typename: 'ImportEvent', runKey: key, cursor, seq, occurredAt, recordedAt };
}

const readCursor = (ctx: Context, importId: string, cursor: string): number =>
  Number(ctx.services.cursors.read(cursorScope(ctx, importId), cursor));

const cursorScope = (ctx: Context, importId: string) =>
  [requireViewer(ctx).organizationId, 'importEvents', importId].join('\0');
