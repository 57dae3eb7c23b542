import type pg from 'pg';
import { organizationOfStream } from './event-stream.ts';

/** Where a stream begins and ends now. */
export interface StreamBounds {
  /** Events up to here are no longer kept. */
  floor: number;
  head: number;
}

/** Reads one kind of stream across tenants, as the worker. */
export interface StreamSource<Entry extends { seq: number }> {
  bounds(stream: string): Promise<StreamBounds>;
  /** At most `limit` entries after a place, in order. */
  after(stream: string, seq: number, limit: number): Promise<Entry[]>;
}

/**
 * Who follows does not wait longer on a connection on which nothing is said, in milliseconds: pg gives it
 * up then, and the next look is on another.
 */
export const IN_TIME = { query_timeout: 10_000 };

/** Where any stream begins and ends, read as the worker. */
export async function readBounds(worker: pg.Pool, stream: string): Promise<StreamBounds> {
  const { rows } = await worker.query<{ floor: string; head: string }>({
    ...IN_TIME,
    text: 'select floor, head from event_stream where organization_id = $1 and id = $2',
    values: [organizationOfStream(stream), stream],
  });
  const [row] = rows;
  return { floor: Number(row?.floor ?? 0), head: Number(row?.head ?? 0) };
}
