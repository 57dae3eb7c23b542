import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { BoardSeat } from '../generated/schema.ts';
import { seatStands } from './board-policy.ts';
import {
  isViewers,
  newestPostsFirst,
  selectBoardPosts,
  toBoardPost,
  type BoardPostNode,
  type BoardPostRow,
} from './board-post.rows.ts';
import { selectBoardReviews, toBoardReview, type BoardReviewNode } from './board-review.rows.ts';
import {
  selectBoards,
  selectOwnSeats,
  toBoard,
  toBoardSeat,
  type BoardNode,
} from './board.rows.ts';

/** Boards by key; null when unknown or not visible to the viewer. */
export const groupBoardLoader = (ctx: Context) =>
  new DataLoader<string, BoardNode | null>(async (keys) => {
    const rows = await selectBoards(await ctx.lane.read(), requireViewer(ctx))
      .where(oneOfKeys('group_board.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toBoard(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Boards by the keys of their groups; null where there is none, or none for the viewer. */
export const boardOfGroupLoader = (ctx: Context) =>
  new DataLoader<string, BoardNode | null>(async (groupKeys) => {
    const rows = await selectBoards(await ctx.lane.read(), requireViewer(ctx))
      .where(oneOfKeys('group_board.group_id', groupKeys))
      .execute();
    const found = new Map(rows.map((row) => [row.group_id, toBoard(ctx, row)]));
    return groupKeys.map((key) => found.get(key) ?? null);
  });

/** The viewer's own places on boards, by the board's key; null where they have none. */
export const ownBoardSeatLoader = (ctx: Context) =>
  new DataLoader<string, BoardSeat | null>(async (boardKeys) => {
    const rows = await selectOwnSeats(await ctx.lane.read(), requireViewer(ctx))
      .select(sql<string>`app.now()`.as('now'))
      .where(oneOfKeys('board_id', boardKeys))
      .where(seatStands('board_seat'))
      .execute();
    const found = new Map(rows.map((row) => [row.board_id, toBoardSeat(ctx, row)]));
    return boardKeys.map((key) => found.get(key) ?? null);
  });

/** Posts by key; null when unknown or not visible to the viewer. */
export const boardPostLoader = (ctx: Context) =>
  new DataLoader<string, BoardPostNode | null>(async (keys) => {
    const rows = await selectBoardPosts(await ctx.lane.read(), requireViewer(ctx))
      .where(oneOfKeys('board_post.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toBoardPost(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Answers to posts, oldest first; what was taken back is left out, since nothing hangs on it. */
export const boardAnswersLoader = (ctx: Context) =>
  new DataLoader<string, BoardPostNode[]>(async (postKeys) => {
    const rows = await selectBoardPosts(await ctx.lane.read(), requireViewer(ctx))
      .where(oneOfKeys('board_post.parent_id', postKeys))
      .where('board_post.state', '<>', 'TAKEN_BACK')
      .orderBy('board_post.posted_at')
      .orderBy('board_post.id')
      .execute();
    const found = Map.groupBy(rows, (row) => row.parent_id);
    return postKeys.map((key) => (found.get(key) ?? []).map((row) => toBoardPost(ctx, row)));
  });

/** Pages of posts, newest first. */
export const postsOfBoardLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<BoardPostNode>>(async (boards, args) => {
    const viewer = requireViewer(ctx);
    const asked = page<BoardPostRow>(args, newestPostsFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Board.posts',
    });
    const db = await ctx.lane.read();
    const wanted = selectBoardPosts(db, viewer)
      .where('board_post.board_id', '=', sql<string>`wanted.id`)
      .where('board_post.parent_id', 'is', null)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<BoardPostRow>`
      select p.* from unnest(${boards}::uuid[]) as wanted(id)
      cross join lateral (${wanted}) p`.execute(db);
    const found = Map.groupBy(rows, (row) => row.board_id);
    return new Map(
      boards.map((board) => [
        board,
        asked.connection(found.get(board) ?? [], (row) => toBoardPost(ctx, row)),
      ]),
    );
  });

/** What waits for moderators by key; null when unknown or not for the viewer. */
export const boardReviewLoader = (ctx: Context) =>
  new DataLoader<string, BoardReviewNode | null>(async (keys) => {
    const rows = await selectBoardReviews(await ctx.lane.read(), requireViewer(ctx))
      .where(oneOfKeys('board_review.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toBoardReview(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Who wrote a post that waits for a moderator. */
export interface BoardWriterNode {
  name: string;
  memberKey: string;
}

/**
 * Who wrote what waits for a moderator, by the entry's key; null for a host's post and for what is decided. Remembers
 * whose record it is of.
 */
export const boardWriterLoader = (ctx: Context) =>
  new DataLoader<string, BoardWriterNode | null>(async (keys) => {
    const rows = await selectBoardReviews(await ctx.lane.read(), requireViewer(ctx))
      .innerJoin('board_post', (join) =>
        join
          .onRef('board_post.organization_id', '=', 'board_review.organization_id')
          .onRef('board_post.id', '=', 'board_review.post_id'),
      )
      .innerJoin('board_seat', (join) =>
        join
          .onRef('board_seat.organization_id', '=', 'board_post.organization_id')
          .onRef('board_seat.id', '=', 'board_post.seat_id'),
      )
      .innerJoin('member', (join) =>
        join
          .onRef('member.organization_id', '=', 'board_seat.organization_id')
          .onRef('member.id', '=', 'board_seat.member_id'),
      )
      .select(['member.id as member_key', 'member.alias as name'])
      .where(oneOfKeys('board_review.id', keys))
      .where('board_review.settled_at', 'is', null)
      // Nobody asks to look at a post in order to learn whose it is.
      .where(
        sql<boolean>`exists (
          select from board_report r
          where r.organization_id = board_review.organization_id and r.review_id = board_review.id
            and not ${isViewers(requireViewer(ctx), { seat: 'r.seat_id', host: 'r.host_id' })})`,
      )
      .execute();
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map((key) => {
      const row = found.get(key);
      if (!row) return null;
      ctx.trail.saw(row.member_key);
      return { name: row.name, memberKey: row.member_key };
    });
  });
