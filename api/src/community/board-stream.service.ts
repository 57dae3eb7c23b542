import type { Context } from '../app/operation-context.ts';
import { boardReviewStream, boardStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { ThingStream } from '../common/thing-stream.ts';
import type {
  BoardEvent,
  SubscriptionBoardEventsArgs,
  SubscriptionBoardReviewEventsArgs,
} from '../generated/schema.ts';
import { boardEvents, boardReviewEvents } from './board-cursors.ts';
import type { GroupBoardEntry } from './board-stream-source.ts';
import { selectBoards, type BoardRow } from './board.rows.ts';

/** What changes on a board, live, for who may read it. */
export const followBoard = (
  ctx: Context,
  args: SubscriptionBoardEventsArgs,
): Promise<AsyncIterable<Followed<GroupBoardEntry>>> =>
  follow(ctx, args, { streams: boardEvents, nameOf: boardStream, may: ({ reads }) => reads });

/** What waits for moderators on a board, live, for who sees to it. */
export const followReviews = (
  ctx: Context,
  args: SubscriptionBoardReviewEventsArgs,
): Promise<AsyncIterable<Followed<GroupBoardEntry>>> =>
  follow(ctx, args, {
    streams: boardReviewEvents,
    nameOf: boardReviewStream,
    may: ({ moderates }) => moderates,
  });

interface Following {
  streams: ThingStream;
  nameOf: (organizationId: string, boardId: string) => string;
  /** Whether the viewer, who may know of the board, follows it. */
  may: (board: BoardRow) => boolean;
}

function follow(
  ctx: Context,
  { boardId: id, after }: SubscriptionBoardEventsArgs,
  { streams, nameOf, may }: Following,
): Promise<AsyncIterable<Followed<GroupBoardEntry>>> {
  const key = keyOf('Board', id);
  return streams.follow(ctx, {
    id,
    after,
    hub: ctx.services.boardHub,
    from: 'head',
    stream: async (viewer) => {
      if (!key) return undefined;
      const board = await ctx.lane.snapshot((db) =>
        selectBoards(db, viewer).where('group_board.id', '=', key).executeTakeFirst(),
      );
      return board && may(board) ? nameOf(viewer.organizationId, board.id) : undefined;
    },
  });
}

/** The event as the schema has it. */
export const toBoardEvent = (
  cursor: string,
  { seq, recordedAt, change }: GroupBoardEntry,
): BoardEvent => ({ __typename: 'BoardEvent', cursor, seq, recordedAt, change });
