import type { Command } from '../app/lane.ts';
import { append, boardReviewStream, boardStream } from '../common/event-stream.ts';
import type { BoardChange } from '../generated/schema.ts';
import { isOfModerator } from './post-writer.ts';

/** Something that a board or its moderators are told. */
export interface BoardNews {
  boardId: string;
  /** What everybody on the board is told. */
  change?: Exclude<BoardChange, 'REVIEW'> | undefined;
  /** The post of which moderators are told that it waits, or was decided on. */
  reviewOf?: string;
}

/**
 * Tells who follows a board that something changed there, and neither who did it nor where. What waits for moderators
 * has a stream of its own, so that who wrote it does not learn of it. Last in the command.
 */
export async function tellBoard(
  command: Command,
  { boardId, change, reviewOf }: BoardNews,
): Promise<void> {
  const { organizationId, now } = command;
  const news = (stream: string, type: BoardChange) => ({
    stream,
    type,
    occurredAt: now,
    actorId: null,
    causeId: null,
    ids: {},
  });
  // Word of it would reach a moderator who wrote it, too.
  const review = reviewOf !== undefined && !(await isOfModerator(command, reviewOf));
  await append(command, [
    ...(change ? [news(boardStream(organizationId, boardId), change)] : []),
    ...(review ? [news(boardReviewStream(organizationId, boardId), 'REVIEW')] : []),
  ]);
}
