import type { Context } from '../app/operation-context.ts';
import { residenceStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { ResidenceEvent, SubscriptionResidenceEventsArgs } from '../generated/schema.ts';
import { residenceEvents, writeResidenceCursor } from './residence-cursor.ts';
import type { BoardEntry } from './residence-stream-source.ts';
import { selectResidences } from './residence.rows.ts';

/** An event as the schema has it, with the keys its fields are loaded by. */
export interface ResidenceEventNode extends Omit<ResidenceEvent, 'beds'> {
  readonly __typename: 'ResidenceEvent';
  actorKey: string | null;
  bedKeys: string[];
}

/** What changes on the bed board of a residence, live. */
export function followResidence(
  ctx: Context,
  { residenceId: id, after }: SubscriptionResidenceEventsArgs,
): Promise<AsyncIterable<Followed<BoardEntry>>> {
  const key = keyOf('Residence', id);
  return residenceEvents.follow(ctx, {
    id,
    after,
    hub: ctx.services.residenceHub,
    from: 'head',
    stream: async (viewer) => {
      if (!key) return undefined;
      const residence = await ctx.lane.snapshot((db) =>
        selectResidences(db, viewer).where('residence.id', '=', key).executeTakeFirst(),
      );
      return residence && residenceStream(viewer.organizationId, residence.id);
    },
  });
}

/** The event as the schema has it. */
export function toResidenceEvent(
  ctx: Context,
  residenceId: string,
  { seq, recordedAt, change, actorKey, bedKeys }: BoardEntry,
): ResidenceEventNode {
  const cursor = writeResidenceCursor(ctx, residenceId, seq);
  return { __typename: 'ResidenceEvent', cursor, seq, recordedAt, change, actorKey, bedKeys };
}
