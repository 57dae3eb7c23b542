import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  BoardEvent,
  type BoardStreamItem,
  SubscriptionBoardEventsArgs,
  SubscriptionFields,
} from '../generated/schema.ts';
import type { GroupBoardEntry } from './board-stream-source.ts';
import { followBoard, toBoardEvent, writeBoardCursor } from './board-stream.service.ts';

const [item, options] = SubscriptionFields.boardEvents;

@TG.Resolver(() => BoardEvent)
export class BoardStreamResolver {
  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followBoard(data.context as Context, data.args as unknown as SubscriptionBoardEventsArgs),
  })
  boardEvents(
    @TG.Root() followed: Followed<GroupBoardEntry>,
    @TG.Args(() => SubscriptionBoardEventsArgs) { boardId }: SubscriptionBoardEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof BoardStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeBoardCursor(ctx, boardId, seq),
      event: (entry) => toBoardEvent(ctx, boardId, entry),
    }) as Promise<typeof BoardStreamItem>;
  }
}
