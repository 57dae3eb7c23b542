import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { raiseDanger } from '../alerts/danger.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { rateLimited } from '../common/api-error.ts';
import { dangersIn } from '../common/danger-words.ts';
import { once } from '../common/idempotency.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  BoardSupportOffer,
  MutationBoardPostEncourageArgs,
  MutationBoardPostReportArgs,
  MutationBoardPostTakeBackArgs,
  MutationBoardPostWriteArgs,
} from '../generated/schema.ts';
import { tellBoard } from './board-news.ts';
import { isByPerson, type Writer } from './board-person.ts';
import { takeBackPosts } from './board-post-state.ts';
import {
  checkOptionalNote,
  checkPost,
  HOUR,
  MOST_ANSWERS,
  POSTS_AN_HOUR,
  REPORTS_AN_HOUR,
} from './board-rules.ts';
import { actsOn, writesOn } from './board-writer.ts';
import { boardFor, requireOpen } from './board.service.ts';
import type { BoardRow } from './board.rows.ts';
import { lockedPost, onPost, othersPost } from './on-post.ts';
import { openReview } from './open-review.ts';
import { supportOffer } from './support-offer.ts';

/**
 * Posts on a board, or gives an offer of support in place of it.
 * @returns the key of the post, or the offer
 * @throws Refusal with what is wrong
 * @throws ApiError RATE_LIMITED after too many within an hour
 */
export async function writePost(
  ctx: Context,
  { idempotencyKey: key, boardId, input }: MutationBoardPostWriteArgs,
): Promise<{ post: string } | { offer: BoardSupportOffer }> {
  const viewer = requireViewer(ctx);
  refuseIfAny(checkPost(input));
  const text = input.text.trim();
  const dangers = dangersIn(text);
  if (dangers.length > 0 && !input.postAsItIs) {
    const offer = supportOffer(text, await localeOf(ctx));
    if (offer) return { offer };
  }
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation: 'boardPostWrite', key };
    const { post } = await once(command, { ...call, input: { boardId, input } }, async () => {
      const { db, organizationId, now } = command;
      const board = await boardFor(ctx, command, boardId, ['boardId']);
      await requireOpen(command, board, ['boardId']);
      const by = await writesOn(ctx, command, board, ['boardId']);
      // Nobody who speaks of danger is refused by a limit.
      if (dangers.length === 0) await requirePace(command, 'board_post', by, POSTS_AN_HOUR);
      const parent =
        input.answerTo == null ? null : await answered(ctx, command, board, input.answerTo);
      const id = uuidv7();
      await db
        .insertInto('board_post')
        .values({
          organization_id: organizationId,
          id,
          board_id: board.id,
          parent_id: parent,
          ...by,
          content: ctx.services.sealer.seal(organizationId, text),
          posted_at: now,
          state: 'SHOWN',
        })
        .execute();
      const urgent = dangers.length > 0;
      if (urgent) {
        await openReview(command, {
          boardId: board.id,
          postId: id,
          cause: 'WORDS',
          note: null,
          by,
        });
      }
      await tellBoard(command, {
        boardId: board.id,
        change: 'POST',
        ...(urgent && { reviewOf: id }),
      });
      return { post: id };
    });
    return { post };
  });
}

/**
 * Takes a post of the viewer's own back, also on a board that is closed.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export function takeBackPost(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardPostTakeBackArgs,
): Promise<string> {
  return onPost(ctx, { mutation: 'boardPostTakeBack', key, input }, async (command, post) => {
    if (!post.is_mine) throw new Refusal(userError('NOT_FOUND', ['id']));
    await takeBackPosts(command, { postId: post.id });
    await tellBoard(command, { boardId: post.board_id, change: 'POST' });
  });
}

/**
 * Gives, changes or takes back a word of encouragement.
 * @returns the post's key
 * @throws Refusal with what is wrong
 */
export function encourage(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardPostEncourageArgs,
): Promise<string> {
  const call = { mutation: 'boardPostEncourage', key, input, ofOthers: true };
  return onPost(ctx, call, async (command, post) => {
    const { db, organizationId, now } = command;
    const board = await othersPost(ctx, command, post);
    const by = await actsOn(ctx, command, board, ['id']);
    // Of one person there is one, under whatever names they gave one before.
    await db
      .updateTable('board_encouragement')
      .set({ ended_at: now })
      .where('post_id', '=', post.id)
      .where(isByPerson('board_encouragement', by))
      .where('ended_at', 'is', null)
      .execute();
    if (input.kind != null) {
      const given = { kind: input.kind, given_at: now, ended_at: null };
      await db
        .insertInto('board_encouragement')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          post_id: post.id,
          ...by,
          ...given,
        })
        .onConflict((conflict) =>
          conflict
            .expression(sql`organization_id, post_id, coalesce(seat_id, host_id)`)
            .doUpdateSet(given),
        )
        .execute();
    }
    await tellBoard(command, { boardId: board.id, change: 'ENCOURAGEMENT' });
  });
}

/**
 * Asks a moderator to look at a post. Of who may be in danger their care team is told at once.
 * @returns the post's key
 * @throws Refusal with what is wrong
 * @throws ApiError RATE_LIMITED after too many within an hour, but for danger
 */
export function reportPost(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardPostReportArgs,
): Promise<string> {
  const { organizationId } = requireViewer(ctx);
  const { reason, note } = input;
  refuseIfAny(checkOptionalNote(note));
  const inDanger = reason === 'IN_DANGER';
  const call = { mutation: 'boardPostReport', key, input, ofOthers: true, aboutWriter: inDanger };
  return onPost(ctx, call, async (command, post, writer) => {
    const board = await othersPost(ctx, command, post, false);
    const by = await actsOn(ctx, command, board, ['id']);
    // That somebody is in danger is not to wait for an hour to pass.
    if (!inDanger) await requirePace(command, 'board_report', by, REPORTS_AN_HOUR);
    const said = note?.trim();
    const sealed = said ? ctx.services.sealer.seal(organizationId, said) : null;
    const cause = { boardId: board.id, postId: post.id, cause: 'REPORT', reason, by } as const;
    const { saidBefore } = await openReview(command, { ...cause, note: sealed });
    // Who says it twice has said it.
    if (writer && !saidBefore) await raiseDanger(command, ctx.services.sealer, writer, 'ANOTHER');
    await tellBoard(command, { boardId: board.id, reviewOf: post.id });
  });
}

/** The post that is answered, for this command alone. @throws Refusal with what is wrong */
async function answered(ctx: Context, command: Command, board: BoardRow, id: string) {
  const field = ['input', 'answerTo'];
  const post = await lockedPost(ctx, command, id);
  if (post?.board_id !== board.id) throw new Refusal(userError('NOT_FOUND', field));
  const isPlace = post.parent_id === null && post.state === 'SHOWN';
  const { count } = await command.db
    .selectFrom('board_post')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('parent_id', '=', post.id)
    .executeTakeFirstOrThrow();
  const message = !isPlace
    ? 'A post that is shown, and no answer itself, is answered.'
    : `A post has at most ${String(MOST_ANSWERS)} answers.`;
  if (!isPlace || Number(count) >= MOST_ANSWERS) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
  return post.id;
}

/** @throws ApiError RATE_LIMITED when the writer made as many within an hour, under whatever names */
async function requirePace(
  { db, now }: Command,
  table: 'board_post' | 'board_report',
  { seat_id: seat, host_id: host }: Writer,
  most: number,
): Promise<void> {
  const at = sql.ref(table === 'board_post' ? 'posted_at' : 'reported_at');
  const { rows } = await sql<{ count: number; oldest: string | null }>`
    select count(*)::int as count, min(${at})::text as oldest from ${sql.table(table)}
    where ${at} > ${now}::timestamptz - interval '1 hour'
      and (host_id = ${host}::uuid or seat_id in (
        select s.id from board_seat s join board_seat own
          on own.organization_id = s.organization_id and own.member_id = s.member_id
        where own.id = ${seat}::uuid))`.execute(db);
  const [found] = rows;
  if (!found?.oldest || found.count < most) return;
  const free = Date.parse(found.oldest) + HOUR - Date.parse(now);
  throw rateLimited(Math.max(1, Math.ceil(free / 1000)));
}

/** The language in which the viewer is offered support. */
async function localeOf(ctx: Context): Promise<string> {
  const db = await ctx.lane.read();
  const own = await db
    .selectFrom('member')
    .select('locale')
    .where('membership_id', '=', requireViewer(ctx).membershipId)
    .executeTakeFirst();
  return own?.locale ?? 'en';
}
