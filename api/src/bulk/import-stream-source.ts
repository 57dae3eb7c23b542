import type pg from 'pg';
import { instant } from '../common/instant.ts';
import { streamSource, type StreamSource } from '../common/stream-source.ts';

/** One event of an import's stream. */
export interface ImportStreamEntry {
  seq: number;
  occurredAt: string;
  recordedAt: string;
  /** The key of the import. */
  key: string;
}

interface EntryRow {
  seq: string;
  occurred_at: string;
  recorded_at: string;
  key: string;
}

const ENTRIES = `
  select seq, occurred_at::text, recorded_at::text, ids ->> 'import' as key from stream_event
  where organization_id = $1 and stream_id = $2 and seq > $3
  order by seq
  limit $4`;

/** The streams of imports of every organization. */
export const importStreamSource = (worker: pg.Pool): StreamSource<ImportStreamEntry> =>
  streamSource(worker, { name: 'import-stream', text: ENTRIES, toEntry });

const toEntry = (row: EntryRow): ImportStreamEntry => ({
  seq: Number(row.seq),
  occurredAt: instant(row.occurred_at),
  recordedAt: instant(row.recorded_at),
  key: row.key,
});
