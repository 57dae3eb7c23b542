import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { BoardReportReason, BoardReviewCause } from '../generated/schema.ts';

/** Why a post is to wait for a moderator. */
export interface ReviewCause {
  boardId: string;
  postId: string;
  cause: BoardReviewCause;
  reason?: BoardReportReason;
  /** Sealed. */
  note: string | null;
  /** Whose cause it is. */
  by: { seat_id: string | null; host_id: string | null };
}

/** Lets a post wait for a moderator, or adds the cause to why it does. The post is locked by then. */
export async function openReview(
  { db, organizationId, now }: Command,
  { boardId, postId, cause, reason, note, by }: ReviewCause,
): Promise<void> {
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
}
