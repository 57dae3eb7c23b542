import type pg from 'pg';
import { organizationOfStream } from '../common/event-stream.ts';
import { instant } from '../common/instant.ts';
import {
  IN_TIME,
  readBounds,
  type StreamBounds,
  type StreamSource,
} from '../common/stream-source.ts';
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

/** Reads the streams of bed boards of every organization, as the worker. */
export class ResidenceStreamSource implements StreamSource<BoardEntry> {
  readonly #worker: pg.Pool;

  constructor(worker: pg.Pool) {
    this.#worker = worker;
  }

  bounds(stream: string): Promise<StreamBounds> {
    return readBounds(this.#worker, stream);
  }

  async after(stream: string, seq: number, limit: number): Promise<BoardEntry[]> {
    const { rows } = await this.#worker.query<EntryRow>({
      ...IN_TIME,
      name: 'residence-stream',
      text: ENTRIES,
      values: [organizationOfStream(stream), stream, seq, limit],
    });
    return rows.map((row) => ({
      seq: Number(row.seq),
      recordedAt: instant(row.recorded_at),
      change: row.type,
      actorKey: row.actor_id,
      bedKeys: row.beds,
    }));
  }
}
