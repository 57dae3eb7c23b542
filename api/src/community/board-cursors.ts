import type { Context } from '../app/operation-context.ts';
import { ThingStream } from '../common/thing-stream.ts';

/** The streams of a board: what everybody on it is told, and what is told to who sees to it. */
export const boardEvents = new ThingStream('boardEvents');
export const boardReviewEvents = new ThingStream('boardReviewEvents');

/** Where the stream of a board stands. @param boardId as clients name it */
export const writeBoardCursor = (ctx: Context, boardId: string, seq: number): string =>
  boardEvents.cursor(ctx, boardId, seq);

/** Where the stream of what waits on a board stands. @param boardId as clients name it */
export const writeReviewCursor = (ctx: Context, boardId: string, seq: number): string =>
  boardReviewEvents.cursor(ctx, boardId, seq);
