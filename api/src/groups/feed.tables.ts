import type { ColumnType } from 'kysely';
import type {
  FellowshipCode,
  MeetingDuplicateReason,
  MeetingFeedKind,
  MeetingFeedRunCause,
  MeetingFeedRunState,
} from '../generated/schema.ts';
import type { FeedReading } from './feed-reading.ts';

/** What a reading of a feed did, as it is kept. */
export interface KeptImport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
  unpublished: number;
  rejected: number;
  rejections: { row: number; externalId: string | null; reason: string; field: string | null }[];
  /** Absent of readings of before it was kept. */
  mendings?: KeptMending[];
}

/** What was mended in rows that were kept, with the first that has it; none for the feed as a whole. */
export interface KeptMending {
  row: number | null;
  externalId: string | null;
  reason: string;
  field: string | null;
  rows: number;
}

/** What is known of a feed's last reading, and comes back when that is taken back. */
export interface KeptReading {
  etag: string | null;
  last_modified: string | null;
  whole_at: string | null;
  imported_at: string | null;
  last_import: KeptImport | null;
}

type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;
type LaterJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

export interface MeetingFeedTable {
  organization_id: string;
  id: string;
  name: string;
  kind: MeetingFeedKind;
  location: string;
  fellowship: ColumnType<FellowshipCode | null, FellowshipCode | null | undefined>;
  time_zone: string;
  etag: Later<string>;
  last_modified: Later<string>;
  whole_at: Later<string>;
  imported_at: Later<string>;
  last_import: LaterJson<KeptImport>;
  refresh_hours: Later<number>;
  next_run_at: Later<string>;
  paused_at: Later<string>;
  attempts: ColumnType<number, undefined, number>;
  problem: Later<string>;
  problem_at: Later<string>;
  ended_at: Later<string>;
  version: ColumnType<number, undefined, number>;
}

export interface MeetingFeedRunTable {
  organization_id: string;
  id: string;
  feed_id: string;
  started_at: string;
  cause: MeetingFeedRunCause;
  started_by: string | null;
  state: MeetingFeedRunState;
  partial: boolean;
  changed: boolean;
  result: LaterJson<KeptImport>;
  problem: string | null;
  held: LaterJson<FeedReading>;
  feed_before: LaterJson<KeptReading>;
  decided_by: Later<string>;
  decided_at: Later<string>;
}

export interface MeetingFeedChangeTable {
  organization_id: string;
  run_id: string;
  meeting_id: string;
  before: LaterJson<Record<string, unknown>>;
}

export interface MeetingDuplicateTable {
  organization_id: string;
  id: string;
  meeting_id: string;
  original_id: string;
  score: number;
  reasons: MeetingDuplicateReason[];
  found_at: string;
  ended_at: Later<string>;
  undone_at: Later<string>;
  undone_by: Later<string>;
}

export interface MeetingExportTable {
  organization_id: string;
  secret_hash: Buffer;
  created_at: string;
  created_by: string;
  ended_at: Later<string>;
}
