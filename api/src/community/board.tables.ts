import type { ColumnType, Generated } from 'kysely';
import type {
  BoardEncouragementKind,
  BoardPostState,
  BoardReportReason,
  BoardReviewCause,
  BoardReviewOutcome,
} from '../generated/schema.ts';

type Later<T = string> = ColumnType<T | null, T | null | undefined>;

export interface GroupBoardTable {
  organization_id: string;
  id: string;
  group_id: string;
  house_rules: string;
  opened_at: string;
  closed_at: Later;
  version: Generated<number>;
}

export interface BoardSeatTable {
  organization_id: string;
  id: string;
  board_id: string;
  member_id: string;
  alias: string;
  alias_key: string;
  joined_at: string;
  ended_at: Later;
  restricted_until: Later;
  restriction_note: Later;
  restricted_post_id: Later;
  appealed_at: Later;
}

export interface BoardPostTable {
  organization_id: string;
  id: string;
  board_id: string;
  parent_id: string | null;
  seat_id: string | null;
  host_id: string | null;
  content: string | null;
  posted_at: string;
  state: BoardPostState;
  hidden_note: Later;
}

export interface BoardEncouragementTable {
  organization_id: string;
  id: string;
  post_id: string;
  seat_id: string | null;
  host_id: string | null;
  kind: BoardEncouragementKind;
  given_at: string;
  ended_at: Later;
}

/** What stands between a member and writing on a board; notes are sealed. */
export interface Restriction {
  restricted_until: string | null;
  restriction_note: string | null;
  restricted_post_id: string | null;
  appealed_at: string | null;
}

/** What a decision found, and gives back when it is taken back. */
export interface BeforeSettling {
  post: { state: BoardPostState; hidden_note: string | null };
  seat: Restriction | null;
}

export interface BoardReviewTable {
  organization_id: string;
  id: string;
  board_id: string;
  post_id: string;
  urgency: number;
  opened_at: string;
  outcome: Later<BoardReviewOutcome>;
  settled_at: Later;
  settled_by: Later;
  undo: Later<BeforeSettling>;
}

export interface BoardReportTable {
  organization_id: string;
  id: string;
  review_id: string;
  cause: BoardReviewCause;
  reason: BoardReportReason | null;
  note: string | null;
  seat_id: string | null;
  host_id: string | null;
  reported_at: string;
}
