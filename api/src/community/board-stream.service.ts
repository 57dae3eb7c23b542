import type { Context } from '../app/operation-context.ts';
import { boardStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import { ThingStream } from '../common/thing-stream.ts';
import type { BoardEvent, SubscriptionBoardEventsArgs } from '../generated/schema.ts';
import { readsBoard } from './board-policy.ts';
import type { GroupBoardEntry } from './board-stream-source.ts';
import { selectBoards } from './board.rows.ts';

const boards = new ThingStream('boardEvents');

/** What changes on a board, live, for who may read it. */
export function followBoard(
  ctx: Context,
  { boardId: id, after }: SubscriptionBoardEventsArgs,
): Promise<AsyncIterable<Followed<GroupBoardEntry>>> {
  const key = keyOf('Board', id);
  return boards.follow(ctx, {
    id,
    after,
    hub: ctx.services.boardHub,
    from: 'head',
    stream: async (viewer) => {
      if (!key) return undefined;
      const place = { board: 'group_board.id', group: 'group_board.group_id' };
      const board = await ctx.lane.snapshot((db) =>
        selectBoards(db, viewer)
          .where('group_board.id', '=', key)
          .where(readsBoard(viewer, place))
          .executeTakeFirst(),
      );
      return board && boardStream(viewer.organizationId, board.id);
    },
  });
}

export const writeBoardCursor = (ctx: Context, boardId: string, seq: number): string =>
  boards.cursor(ctx, boardId, seq);

/** The event as the schema has it. */
export const toBoardEvent = (
  ctx: Context,
  boardId: string,
  { seq, recordedAt, change }: GroupBoardEntry,
): BoardEvent => ({
  __typename: 'BoardEvent',
  cursor: boards.cursor(ctx, boardId, seq),
  seq,
  recordedAt,
  change,
});
