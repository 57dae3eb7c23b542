import { sql, type Selectable } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { nothingToUndo } from '../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { BoardReviewOutcome } from '../generated/schema.ts';
import { tellBoard } from './board-news.ts';
import { selectBoardReviews, type BoardReviewRow } from './board-review.rows.ts';
import { checkNote, checkUntil } from './board-rules.ts';
import { isRestricted, type BoardSeatRow } from './board.rows.ts';
import type { BeforeSettling, BoardPostTable, Restriction } from './board.tables.ts';
import { decisions, postAfter, undoUntil } from './review-states.ts';

/** A decision on a post that waits. */
export interface Decision {
  id: string;
  outcome: BoardReviewOutcome;
  /** A word to who wrote it, where something changes for them. */
  note?: string;
  /** Until when they do not write. */
  until?: string;
  idempotencyKey?: string | null | undefined;
}

const nothingStands: Restriction = {
  restricted_until: null,
  restriction_note: null,
  restricted_post_id: null,
  appealed_at: null,
};

/**
 * Decides on a post that waits.
 * @returns the entry's key
 * @throws Refusal with what is wrong
 */
export function settleReview(
  ctx: Context,
  { idempotencyKey: key, ...input }: Decision,
): Promise<string> {
  const { membershipId: by, organizationId } = requireViewer(ctx);
  const { outcome, note, until } = input;
  if (note !== undefined) refuseIfAny(checkNote(note));
  const mutation = `boardReview:${outcome}`;
  return onReview(ctx, { mutation, key, input }, async (command, found) => {
    const { db, now } = command;
    if (until !== undefined) refuseIfAny(checkUntil(until, now));
    const { review, post, seat } = found;
    const open = review.settled_at === null ? openTo(found, now) : [];
    if (!open.includes(outcome)) {
      const message = open.length === 0 ? 'It was decided on.' : `One of ${open.join(', ')}.`;
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    const sealed =
      note === undefined ? null : ctx.services.sealer.seal(organizationId, note.trim());
    const state = postAfter(post.state, outcome);
    if (state !== post.state) {
      await db
        .updateTable('board_post')
        .set({ state, hidden_note: sealed })
        .where('id', '=', post.id)
        .execute();
    }
    if (seat && outcome === 'LIFT') await restrict(command, seat, nothingStands);
    // One that lasts longer already is not made shorter by another.
    const longer = seat && isRestricted(seat, now) && lastsAsLong(seat.restricted_until, until);
    if (seat && outcome === 'RESTRICT' && !longer) {
      const stands = { restricted_until: until ?? null, restricted_post_id: post.id };
      await restrict(command, seat, { ...stands, restriction_note: sealed, appealed_at: null });
    }
    await db
      .updateTable('board_review')
      .set({ outcome, settled_at: now, settled_by: by, undo: before(found) })
      .where('id', '=', review.id)
      .execute();
    // It was kept for this decision alone.
    if (post.state === 'TAKEN_BACK') await forget(command, post.id);
    await tellBoard(command, {
      boardId: review.board_id,
      change: shows(outcome),
      reviewOf: post.id,
    });
  });
}

/** What the board is told of a decision: nothing of one that leaves all as it was. */
const shows = (outcome: BoardReviewOutcome | null) => (outcome === 'KEEP' ? undefined : 'POST');

/**
 * Takes a decision of the viewer's own back.
 * @returns the entry's key
 * @throws Refusal with what is wrong
 */
export function undoReview(
  ctx: Context,
  { id, idempotencyKey: key }: Pick<Decision, 'id' | 'idempotencyKey'>,
): Promise<string> {
  const { membershipId } = requireViewer(ctx);
  const call = { mutation: 'boardReviewUndo', key, input: { id } };
  return onReview(ctx, call, async (command, { review, post, seat }) => {
    const { db } = command;
    const { settled_at: settledAt, settled_by: settledBy, undo, outcome } = review;
    if (settledAt === null || settledBy === null) throw nothingToUndo();
    const settled = { settledAt, settledBy, kept: undo !== null };
    if (!undo || undoUntil(settled, membershipId, command.now) === null) {
      throw new Refusal(userError('TOO_LATE', ['id']));
    }
    if (post.state !== 'TAKEN_BACK') {
      await db.updateTable('board_post').set(undo.post).where('id', '=', post.id).execute();
    }
    // What another decision set since stands.
    const leftBy = outcome === 'LIFT' ? null : post.id;
    if (seat && undo.seat && seat.restricted_post_id === leftBy)
      await restrict(command, seat, undo.seat);
    await reopen(command, review);
    await tellBoard(command, {
      boardId: review.board_id,
      change: shows(outcome),
      reviewOf: post.id,
    });
  });
}

interface Found {
  review: BoardReviewRow;
  post: Selectable<BoardPostTable>;
  /** Of who wrote it; undefined for a host. */
  seat: BoardSeatRow | undefined;
}

interface ReviewCall {
  mutation: string;
  key: string | null | undefined;
  input: { id: string };
}

/** Does something with an entry that the viewer sees to, locked with what it is about: places, post, entry. */
async function onReview(
  ctx: Context,
  { mutation, key, input }: ReviewCall,
  work: (command: Command, found: Found) => Promise<void>,
): Promise<string> {
  const viewer = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation, key, input };
    const ids = await once(command, call, async () => {
      const found = await lockedReview(ctx, command, input.id);
      await work(command, found);
      return { review: found.review.id };
    });
    return ids.review;
  });
}

async function lockedReview(ctx: Context, { db }: Command, id: string): Promise<Found> {
  const wanted = selectBoardReviews(db, requireViewer(ctx)).where(
    'board_review.id',
    '=',
    keyOf('BoardReview', id) ?? NOTHING,
  );
  const seen = await wanted.executeTakeFirst();
  if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
  // A decision holds under every name: all places of who wrote it, in the order of their keys.
  const seats = await db
    .selectFrom('board_seat')
    .selectAll()
    .where(
      sql<boolean>`(board_id, member_id) = (
        select s.board_id, s.member_id from board_post p
        join board_seat s on s.organization_id = p.organization_id and s.id = p.seat_id
        where p.organization_id = board_seat.organization_id and p.id = ${seen.post_id}::uuid)`,
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const post = await db
    .selectFrom('board_post')
    .selectAll()
    .where('id', '=', seen.post_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  await db
    .selectFrom('board_review')
    .select('id')
    .where('id', '=', seen.id)
    .forNoKeyUpdate()
    .execute();
  const seat = seats.find(({ id: key }) => key === post.seat_id);
  return { review: await wanted.executeTakeFirstOrThrow(), post, seat };
}

function openTo({ review, post, seat }: Found, now: string): BoardReviewOutcome[] {
  const waiting = {
    causes: review.reports.map(({ cause }) => cause),
    post: post.state,
    byHost: post.host_id !== null,
    restricted: seat !== undefined && isRestricted(seat, now),
  };
  return decisions(waiting);
}

/** What the decision found; null where it cannot be given back, since nothing is kept of what was taken back. */
function before({ post, seat }: Found) {
  if (post.state === 'TAKEN_BACK') return null;
  const found: BeforeSettling = {
    post: { state: post.state, hidden_note: post.hidden_note },
    seat: seat
      ? {
          restricted_until: seat.restricted_until,
          restriction_note: seat.restriction_note,
          restricted_post_id: seat.restricted_post_id,
          appealed_at: seat.appealed_at,
        }
      : null,
  };
  return sql<BeforeSettling>`${JSON.stringify(found)}::jsonb`;
}

/** What stands between a member and writing, whatever name they go by on this board. */
async function restrict({ db }: Command, seat: BoardSeatRow, stands: Restriction): Promise<void> {
  await db
    .updateTable('board_seat')
    .set(stands)
    .where('board_id', '=', seat.board_id)
    .where('member_id', '=', seat.member_id)
    .execute();
}

const lastsAsLong = (standing: string | null, until: string | undefined) =>
  standing !== null && until !== undefined && Date.parse(standing) >= Date.parse(until);

const forget = ({ db }: Command, postId: string) =>
  db.updateTable('board_post').set({ content: null }).where('id', '=', postId).execute();

/** Lets an entry wait again. @throws Refusal where the post waited anew since, decided on or not */
async function reopen({ db }: Command, review: BoardReviewRow): Promise<void> {
  const other = await db
    .selectFrom('board_review')
    .select('id')
    .where('post_id', '=', review.post_id)
    .where('id', '>', review.id)
    .executeTakeFirst();
  if (other) {
    const message = 'The post waits for another decision since, or there is one.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  await db
    .updateTable('board_review')
    .set({ outcome: null, settled_at: null, settled_by: null, undo: null })
    .where('id', '=', review.id)
    .execute();
}
