import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { oneOfKeys } from '../common/one-of.ts';

/** Of which posts: one, or all of a member on a board, under whatever names. */
type Whose = { postId: string } | { seatOf: string; boardId: string };

/** Takes posts back: nothing of what they said is kept, but for a moderator who has yet to decide on it. */
export async function takeBackPosts({ db }: Command, whose: Whose): Promise<void> {
  const posts = db
    .updateTable('board_post')
    .set({
      state: 'TAKEN_BACK',
      hidden_note: null,
      content: sql<string | null>`case when exists (
        select from board_review w where w.organization_id = board_post.organization_id
          and w.post_id = board_post.id and w.settled_at is null) then content end`,
    })
    .where('state', '<>', 'TAKEN_BACK');
  if ('postId' in whose) {
    await posts.where('id', '=', whose.postId).execute();
    return;
  }
  // A report locks the post: only a statement after the lock sees the one that came meanwhile.
  const theirs = await db
    .selectFrom('board_post')
    .select('id')
    .where('board_id', '=', whose.boardId)
    .where(
      sql<boolean>`seat_id in (
        select s.id from board_seat s where s.organization_id = board_post.organization_id
          and s.board_id = board_post.board_id and s.member_id = ${whose.seatOf}::uuid)`,
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  if (theirs.length === 0) return;
  const ids = theirs.map(({ id }) => id);
  await posts.where(oneOfKeys('id', ids)).execute();
}
