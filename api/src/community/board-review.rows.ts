import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { BoardReportReason, BoardReview, BoardReviewCause } from '../generated/schema.ts';
import { moderates } from './board-policy.ts';
import { isViewers } from './board-post.rows.ts';
import type { BoardReviewTable } from './board.tables.ts';
import { personOf } from './board-person.ts';
import { undoUntil } from './review-states.ts';

const MOST_NOTES = 20;

/** An entry as queries answer it, with the keys its fields are loaded by. */
export interface BoardReviewNode extends BoardReview {
  key: string;
  boardKey: string;
  postKey: string;
  settledByKey: string | null;
}

interface Report {
  cause: BoardReviewCause;
  reason: BoardReportReason | null;
  note: string | null;
}

export type BoardReviewRow = Selectable<BoardReviewTable> & { reports: Report[]; now: string };

/** What waits, or waited, for a moderator, on boards that the viewer sees to. */
export const selectBoardReviews = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('board_review')
    .innerJoin('group_board', (join) =>
      join
        .onRef('group_board.organization_id', '=', 'board_review.organization_id')
        .onRef('group_board.id', '=', 'board_review.board_id'),
    )
    .selectAll('board_review')
    .select([
      sql<string>`app.now()`.as('now'),
      // Who reports again has changed what they say, and is not another one who does.
      sql<Report[]>`coalesce((
        select jsonb_agg(jsonb_build_object('cause', r.cause, 'reason', r.reason, 'note', r.note)
          order by r.reported_at, r.id)
        from (
          select distinct on (r.cause, ${personOf('r')}) r.* from board_report r
          where r.organization_id = board_review.organization_id and r.review_id = board_review.id
          order by r.cause, ${personOf('r')}, r.reported_at desc, r.id desc) r),
        '[]')`.as('reports'),
    ])
    .where(moderates(viewer, 'group_board.group_id'))
    // Nobody reads what was said against them, nor decides on it.
    .where(
      sql<boolean>`not exists (
        select from board_post own
        where own.organization_id = board_review.organization_id and own.id = board_review.post_id
          and ${isViewers(viewer, { seat: 'own.seat_id', host: 'own.host_id' })})`,
    );

/** The entry as the schema has it; remembers that it was looked at. */
export function toBoardReview(ctx: Context, row: BoardReviewRow): BoardReviewNode {
  const { organizationId, membershipId } = requireViewer(ctx);
  ctx.trail.sawOther(row.id);
  const { settled_at: settledAt, settled_by: settledBy } = row;
  const reasons = row.reports.flatMap(({ reason }) => reason ?? []);
  const notes = row.reports.flatMap(({ note }) => note ?? []).slice(0, MOST_NOTES);
  return {
    __typename: 'BoardReview',
    key: row.id,
    boardKey: row.board_id,
    postKey: row.post_id,
    settledByKey: settledBy,
    id: globalId('BoardReview', row.id),
    causes: [...new Set(row.reports.map(({ cause }) => cause))],
    reasons: [...new Set(reasons)],
    notes: notes.map((note) => ctx.services.sealer.open(organizationId, note)),
    urgent: row.urgency > 0,
    openedAt: row.opened_at,
    outcome: row.outcome,
    settledAt,
    undoUntil:
      settledAt !== null && settledBy !== null
        ? undoUntil({ settledAt, settledBy, kept: row.undo !== null }, membershipId, row.now)
        : null,
  };
}

/** Urgent first, then longest waiting first. */
export const urgentReviewsFirst: OrderColumn<BoardReviewRow>[] = [
  {
    column: 'board_review.urgency',
    type: 'smallint',
    direction: 'desc',
    value: (row) => row.urgency,
  },
  {
    column: 'board_review.opened_at',
    type: 'timestamptz',
    direction: 'asc',
    value: (row) => row.opened_at,
  },
  { column: 'board_review.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** Newest decision first. */
export const newestDecisionsFirst: OrderColumn<BoardReviewRow>[] = [
  {
    column: 'board_review.settled_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.settled_at ?? '',
  },
  { column: 'board_review.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];
