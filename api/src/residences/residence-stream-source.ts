import type pg from 'pg';
import { instant } from '../common/instant.ts';
import { streamSource, type StreamSource } from '../common/stream-source.ts';
import type { ResidenceChange } from '../generated/schema.ts';

/** One event of the stream of a bed board. */
export interface BoardEntry {
  seq: number;
  recordedAt: string;
  change: ResidenceChange;
  actorKey: string | null;
  bedKeys: string[];
}

interface EntryRow {
  seq: string;
  recorded_at: string;
  type: ResidenceChange;
  actor_id: string | null;
  beds: string[];
}

const ENTRIES = `
  select seq, recorded_at::text, type, actor_id, ids -> 'beds' as beds from stream_event
  where organization_id = $1 and stream_id = $2 and seq > $3
  order by seq
  limit $4`;

/** The streams of bed boards of every organization. */
export const residenceStreamSource = (worker: pg.Pool): StreamSource<BoardEntry> =>
  streamSource(worker, { name: 'residence-stream', text: ENTRIES, toEntry });

const toEntry = (row: EntryRow): BoardEntry => ({
  seq: Number(row.seq),
  recordedAt: instant(row.recorded_at),
  change: row.type,
  actorKey: row.actor_id,
  bedKeys: row.beds,
});
