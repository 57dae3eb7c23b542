import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { headOf } from '../common/event-stream.ts';
import { globalId } from '../common/ids.ts';
import type { Board, BoardSeat } from '../generated/schema.ts';
import { hostsGroup } from '../groups/own/group-policy.ts';
import { writeBoardCursor, writeReviewCursor } from './board-cursors.ts';
import { isOwnSeat, moderates, readsBoard, visibleBoards } from './board-policy.ts';
import { isViewers } from './board-post.rows.ts';
import type { BoardSeatTable, GroupBoardTable } from './board.tables.ts';

/** A board as queries answer it, with the keys its fields are loaded by. */
export interface BoardNode extends Omit<Board, 'posts'> {
  key: string;
  groupKey: string;
  /** Whether the viewer may read what is posted. */
  reads: boolean;
}

export type BoardRow = Selectable<GroupBoardTable> & {
  group_ended_at: string | null;
  is_host: boolean;
  reads: boolean;
  moderates: boolean;
  open_reviews: number;
  head: number;
  review_head: number;
};

/** Boards that the viewer may know of, with how the viewer stands to them. */
export function selectBoards(db: Db, viewer: Viewer) {
  const place = { board: 'group_board.id', group: 'group_board.group_id' };
  return db
    .selectFrom('group_board')
    .innerJoin('support_group', (join) =>
      join
        .onRef('support_group.organization_id', '=', 'group_board.organization_id')
        .onRef('support_group.id', '=', 'group_board.group_id'),
    )
    .selectAll('group_board')
    .select([
      'support_group.ended_at as group_ended_at',
      hostsGroup(viewer, place.group).as('is_host'),
      readsBoard(viewer, place).as('reads'),
      moderates(viewer, place.group).as('moderates'),
      sql<number>`(select count(*)::int from board_review w
        where w.organization_id = group_board.organization_id and w.board_id = group_board.id
          and w.settled_at is null and not exists (
            select from board_post own
            where own.organization_id = w.organization_id and own.id = w.post_id
              and ${isViewers(viewer, { seat: 'own.seat_id', host: 'own.host_id' })}))`.as(
        'open_reviews',
      ),
      headOf('board', 'group_board').as('head'),
      headOf('board-reviews', 'group_board').as('review_head'),
    ])
    .where(visibleBoards(viewer));
}

/** The board as the schema has it. */
export function toBoard(ctx: Context, row: BoardRow): BoardNode {
  ctx.trail.sawOther(row.id);
  return {
    __typename: 'Board',
    key: row.id,
    groupKey: row.group_id,
    reads: row.reads,
    id: globalId('Board', row.id),
    houseRules: row.house_rules,
    state: isOpen(row) ? 'OPEN' : 'CLOSED',
    viewerHosts: row.is_host,
    openReviews: row.moderates ? row.open_reviews : null,
    eventsCursor: row.reads ? writeBoardCursor(ctx, globalId('Board', row.id), row.head) : null,
    reviewEventsCursor: row.moderates
      ? writeReviewCursor(ctx, globalId('Board', row.id), row.review_head)
      : null,
    version: row.version,
  };
}

/** Whether one can write on it. */
export const isOpen = (row: Pick<BoardRow, 'closed_at' | 'group_ended_at'>): boolean =>
  row.closed_at === null && row.group_ended_at === null;

export type BoardSeatRow = Selectable<BoardSeatTable>;

/** The viewer's own places on boards, also those they gave up. */
export const selectOwnSeats = (db: Db, viewer: Viewer) =>
  db.selectFrom('board_seat').selectAll().where(isOwnSeat(viewer, 'board_seat.member_id'));

/** The place as the schema has it; of a time that is over nothing is said. */
export function toBoardSeat(ctx: Context, row: BoardSeatRow & { now: string }): BoardSeat {
  const { organizationId } = requireViewer(ctx);
  const restricted = isRestricted(row, row.now);
  return {
    __typename: 'BoardSeat',
    alias: row.alias,
    joinedAt: row.joined_at,
    restrictedUntil: restricted ? row.restricted_until : null,
    restrictionNote:
      restricted && row.restriction_note !== null
        ? ctx.services.sealer.open(organizationId, row.restriction_note)
        : null,
    appealedAt: restricted ? row.appealed_at : null,
  };
}

/** Whether somebody reads and does not write. */
export const isRestricted = (
  { restricted_until: until }: Pick<BoardSeatRow, 'restricted_until'>,
  now: string,
): boolean => until !== null && Date.parse(until) > Date.parse(now);
