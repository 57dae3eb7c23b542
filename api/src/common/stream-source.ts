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

/** How the entries of one kind of stream are read. */
export interface StreamQuery<Row extends object, Entry extends { seq: number }> {
  /** The name of the prepared statement. */
  name: string;
  /** With the organization, the stream, the place and the limit as `$1` to `$4`; in order of `seq`. */
  text: string;
  toEntry: (row: Row) => Entry;
}

/** Reads the streams of one kind, of every organization, as the worker. */
export const streamSource = <Row extends object, Entry extends { seq: number }>(
  worker: pg.Pool,
  { name, text, toEntry }: StreamQuery<Row, Entry>,
): StreamSource<Entry> => ({
  bounds: (stream) => readBounds(worker, stream),
  after: async (stream, seq, limit) => {
    const values = [organizationOfStream(stream), stream, seq, limit];
    const { rows } = await worker.query<Row>({ ...IN_TIME, name, text, values });
    return rows.map(toEntry);
  },
});

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
