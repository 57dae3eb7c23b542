import type pg from 'pg';
import { instant } from '../common/instant.ts';
import { streamSource, type StreamSource } from '../common/stream-source.ts';
import type { MentorshipChange } from '../generated/schema.ts';

/** One event of the stream of a mentorship: keys, never what was written. */
export interface MentorshipEntry {
  seq: number;
  recordedAt: string;
  change: MentorshipChange;
  messageKey: string | null;
}

interface EntryRow {
  seq: string;
  recorded_at: string;
  type: MentorshipChange;
  message: string | null;
}

const ENTRIES = `
  select seq, recorded_at::text, type, ids ->> 'message' as message from stream_event
  where organization_id = $1 and stream_id = $2 and seq > $3
  order by seq
  limit $4`;

/** The streams of mentorships of every organization. */
export const mentorshipStreamSource = (worker: pg.Pool): StreamSource<MentorshipEntry> =>
  streamSource(worker, { name: 'mentorship-stream', text: ENTRIES, toEntry });

const toEntry = (row: EntryRow): MentorshipEntry => ({
  seq: Number(row.seq),
  recordedAt: instant(row.recorded_at),
  change: row.type,
  messageKey: row.message,
});
