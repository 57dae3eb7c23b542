import type pg from 'pg';
import { organizationOfStream } from '../common/event-stream.ts';
import { instant } from '../common/instant.ts';
import {
  IN_TIME,
  readBounds,
  type StreamBounds,
  type StreamSource,
} from '../common/stream-source.ts';

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

/** Reads the streams of imports of every organization, as the worker. */
export class ImportStreamSource implements StreamSource<ImportStreamEntry> {
  readonly #worker: pg.Pool;

  constructor(worker: pg.Pool) {
    this.#worker = worker;
  }

  bounds(stream: string): Promise<StreamBounds> {
    return readBounds(this.#worker, stream);
  }

  async after(stream: string, seq: number, limit: number): Promise<ImportStreamEntry[]> {
    const { rows } = await this.#worker.query<EntryRow>({
      ...IN_TIME,
      name: 'import-stream',
      text: ENTRIES,
      values: [organizationOfStream(stream), stream, seq, limit],
    });
    return rows.map((row) => ({
      seq: Number(row.seq),
      occurredAt: instant(row.occurred_at),
      recordedAt: instant(row.recorded_at),
      key: row.key,
    }));
  }
}
