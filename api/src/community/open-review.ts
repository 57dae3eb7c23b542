import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { BoardReportReason, BoardReviewCause } from '../generated/schema.ts';
import { isByPerson, type Writer } from './board-person.ts';

/** Why a post is to wait for a moderator. */
export interface ReviewCause {
  boardId: string;
  postId: string;
  cause: BoardReviewCause;
  reason?: BoardReportReason;
  /** Sealed. */
  note: string | null;
  /** Whose cause it is. */
  by: Writer;
}

/**
 * Lets a post wait for a moderator, or adds the cause to why it does. The post is locked by then.
 * @returns whether the same person gave the same reason before, of what still waits
 */
export async function openReview(
  { db, organizationId, now }: Command,
  { boardId, postId, cause, reason, note, by }: ReviewCause,
): Promise<{ saidBefore: boolean }> {
  const urgency = cause === 'WORDS' || reason === 'IN_DANGER' ? 1 : 0;
  const { id } = await db
    .insertInto('board_review')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      board_id: boardId,
      post_id: postId,
      urgency,
      opened_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'post_id'])
        .where('settled_at', 'is', null)
        .doUpdateSet(({ fn, ref, val }) => ({
          urgency: fn<number>('greatest', [ref('board_review.urgency'), val(urgency)]),
        })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const saidBefore = await db
    .selectFrom('board_report')
    .select('id')
    .where('review_id', '=', id)
    .where('cause', '=', cause)
    .where('reason', 'is not distinct from', reason ?? null)
    .where(isByPerson('board_report', by))
    .executeTakeFirst();
  await db
    .insertInto('board_report')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      review_id: id,
      cause,
      reason: reason ?? null,
      note,
      ...by,
      reported_at: now,
    })
    .execute();
  return { saidBefore: saidBefore !== undefined };
}
