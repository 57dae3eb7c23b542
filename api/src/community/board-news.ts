import type { Command } from '../app/lane.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { append, boardReviewStream, boardStream } from '../common/event-stream.ts';
import type { BoardChange } from '../generated/schema.ts';

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
  const review = reviewOf !== undefined && !(await isOfModerator(command, reviewOf));
  await append(command, [
    ...(change ? [news(boardStream(organizationId, boardId), change)] : []),
    ...(review ? [news(boardReviewStream(organizationId, boardId), 'REVIEW')] : []),
  ]);
}

/** Whether who wrote a post sees to boards: word of it would reach them too. */
async function isOfModerator({ db }: Command, postId: string): Promise<boolean> {
  const writer = await db
    .selectFrom('board_post')
    .leftJoin('board_seat', (join) =>
      join
        .onRef('board_seat.organization_id', '=', 'board_post.organization_id')
        .onRef('board_seat.id', '=', 'board_post.seat_id'),
    )
    .leftJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'board_seat.organization_id')
        .onRef('member.id', '=', 'board_seat.member_id'),
    )
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'board_post.organization_id')
        .on(({ eb, fn, ref }) =>
          eb(
            'membership.id',
            '=',
            fn.coalesce(ref('board_post.host_id'), ref('member.membership_id')),
          ),
        ),
    )
    .select('membership.roles')
    .where('board_post.id', '=', postId)
    .executeTakeFirst();
  return writer !== undefined && permissionsOf(writer.roles).has('BOARD_MODERATE');
}
