import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  BoardEvent,
  type BoardStreamItem,
  SubscriptionBoardEventsArgs,
  SubscriptionBoardReviewEventsArgs,
  SubscriptionFields,
} from '../generated/schema.ts';
import { writeBoardCursor, writeReviewCursor } from './board-cursors.ts';
import type { GroupBoardEntry } from './board-stream-source.ts';
import { followBoard, followReviews, toBoardEvent } from './board-stream.service.ts';

const [item, options] = SubscriptionFields.boardEvents;
const [reviewItem, reviewOptions] = SubscriptionFields.boardReviewEvents;

/** What a follower is given, as the schema has it, with cursors of the stream it came on. */
const told = (
  ctx: Context,
  followed: Followed<GroupBoardEntry>,
  cursor: (seq: number) => string,
): Promise<typeof BoardStreamItem> =>
  toStreamItem(ctx, followed, {
    cursor,
    event: (entry) => toBoardEvent(cursor(entry.seq), entry),
  }) as Promise<typeof BoardStreamItem>;

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
    return told(ctx, followed, (seq) => writeBoardCursor(ctx, boardId, seq));
  }

  @TG.Subscription(reviewItem, {
    ...reviewOptions,
    subscribe: (data) =>
      followReviews(
        data.context as Context,
        data.args as unknown as SubscriptionBoardReviewEventsArgs,
      ),
  })
  boardReviewEvents(
    @TG.Root() followed: Followed<GroupBoardEntry>,
    @TG.Args(() => SubscriptionBoardReviewEventsArgs)
    { boardId }: SubscriptionBoardReviewEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof BoardStreamItem> {
    return told(ctx, followed, (seq) => writeReviewCursor(ctx, boardId, seq));
  }
}
