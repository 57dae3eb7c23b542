import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  ResidenceEvent,
  ResidenceEventFields,
  type Bed,
  type Person,
  type ResidenceStreamItem,
  SubscriptionFields,
  SubscriptionResidenceEventsArgs,
} from '../generated/schema.ts';
import { writeResidenceCursor } from './residence-cursor.ts';
import type { BoardEntry } from './residence-stream-source.ts';
import {
  followResidence,
  toResidenceEvent,
  type ResidenceEventNode,
} from './residence-stream.service.ts';

const [item, options] = SubscriptionFields.residenceEvents;

@TG.Resolver(() => ResidenceEvent)
export class ResidenceStreamResolver {
  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followResidence(
        data.context as Context,
        data.args as unknown as SubscriptionResidenceEventsArgs,
      ),
  })
  residenceEvents(
    @TG.Root() followed: Followed<BoardEntry>,
    @TG.Args(() => SubscriptionResidenceEventsArgs)
    { residenceId }: SubscriptionResidenceEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof ResidenceStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeResidenceCursor(ctx, residenceId, seq),
      event: (entry) => toResidenceEvent(ctx, residenceId, entry) as ResidenceEvent,
    }) as Promise<typeof ResidenceStreamItem>;
  }

  @TG.FieldResolver(...ResidenceEventFields.actor)
  actor(
    @TG.Root() { actorKey }: ResidenceEventNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return actorKey ? ctx.loaders.person.load(actorKey) : null;
  }

  @TG.FieldResolver(...ResidenceEventFields.beds)
  async beds(@TG.Root() { bedKeys }: ResidenceEventNode, @TG.Ctx() ctx: Context): Promise<Bed[]> {
    const beds = await Promise.all(bedKeys.map((key) => ctx.loaders.bed.load(key)));
    return beds.filter((bed) => bed !== null) as Bed[];
  }
}
