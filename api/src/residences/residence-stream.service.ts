import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { residenceStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { ResidenceEvent, SubscriptionResidenceEventsArgs } from '../generated/schema.ts';
import type { BoardEntry } from './residence-stream-source.ts';
import { selectResidences } from './residence.rows.ts';

/** An event as the schema has it, with the keys its fields are loaded by. */
export interface ResidenceEventNode extends Omit<ResidenceEvent, 'beds'> {
  readonly __typename: 'ResidenceEvent';
  actorKey: string | null;
  bedKeys: string[];
}

/**
 * What changes on the bed board of a residence, live.
 * @throws ApiError BAD_USER_INPUT for an unknown residence or a foreign cursor, before it begins
 */
export async function followResidence(
  ctx: Context,
  { residenceId, after }: SubscriptionResidenceEventsArgs,
): Promise<AsyncIterable<Followed<BoardEntry>>> {
  const viewer = requireViewer(ctx);
  if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
  const { signal } = ctx.stream;
  const start = after == null ? undefined : readCursor(ctx, residenceId, after);
  const key = keyOf('Residence', residenceId);
  const residence =
    key &&
    (await ctx.lane.snapshot((db) =>
      selectResidences(db, viewer).where('residence.id', '=', key).executeTakeFirst(),
    ));
  if (!residence) throw badInput('There is no such residence.');
  const stream = residenceStream(viewer.organizationId, residence.id);
  const { residenceHub, residenceSource, config } = ctx.services;
  return residenceHub.follow(stream, {
    after: start ?? (await residenceSource.bounds(stream)).head,
    maySee: () => true,
    quietMs: config.heartbeatMs,
    signal,
  });
}

export const writeResidenceCursor = (ctx: Context, residenceId: string, seq: number): string =>
  ctx.services.cursors.write(cursorScope(ctx, residenceId), String(seq));

/** The event as the schema has it. */
export function toResidenceEvent(
  ctx: Context,
  residenceId: string,
  { seq, recordedAt, change, actorKey, bedKeys }: BoardEntry,
): ResidenceEventNode {
  const cursor = writeResidenceCursor(ctx, residenceId, seq);
  return { __typename: 'ResidenceEvent', cursor, seq, recordedAt, change, actorKey, bedKeys };
}

const readCursor = (ctx: Context, residenceId: string, cursor: string): number =>
  Number(ctx.services.cursors.read(cursorScope(ctx, residenceId), cursor));

const cursorScope = (ctx: Context, residenceId: string) =>
  [requireViewer(ctx).organizationId, 'residenceEvents', residenceId].join('\0');
