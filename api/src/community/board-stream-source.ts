import type pg from 'pg';
import { instant } from '../common/instant.ts';
import { streamSource, type StreamSource } from '../common/stream-source.ts';
import type { BoardChange } from '../generated/schema.ts';

/** One event of the stream of a board. */
export interface GroupBoardEntry {
  seq: number;
  recordedAt: string;
  change: BoardChange;
}

interface EntryRow {
  seq: string;
  recorded_at: string;
  type: BoardChange;
}

const ENTRIES = `
  select seq, recorded_at::text, type from stream_event
  where organization_id = $1 and stream_id = $2 and seq > $3
  order by seq
  limit $4`;

/** The streams of the boards of groups of every organization. */
export const boardStreamSource = (worker: pg.Pool): StreamSource<GroupBoardEntry> =>
  streamSource(worker, { name: 'board-stream', text: ENTRIES, toEntry });

const toEntry = ({ seq, recorded_at, type }: EntryRow): GroupBoardEntry => ({
  seq: Number(seq),
  recordedAt: instant(recorded_at),
  change: type,
});
