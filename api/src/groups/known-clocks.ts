import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { FeedParse, RejectedRow } from './feeds/feed-report.ts';

/**
 * The reading without meetings in zones that the database has no clock for. They are rejected by row: read on
 * another clock they would send people to a closed door, and at a moment they could not be found.
 */
export async function onKnownClocks(command: Command, reading: FeedParse): Promise<FeedParse> {
  const unknown = await unknownZones(command, reading);
  if (unknown.size === 0) return reading;
  const rows = rowsOfDrafts(reading);
  const rejected = reading.drafts.flatMap(({ externalId, timeZone }, i): RejectedRow[] => {
    const row = rows[i] ?? 0;
    const reason = 'TIME_ZONE_UNKNOWN';
    return unknown.has(timeZone) ? [{ row, externalId, reason, field: null, value: timeZone }] : [];
  });
  return {
    ...reading,
    drafts: reading.drafts.filter(({ timeZone }) => !unknown.has(timeZone)),
    rejected: [...reading.rejected, ...rejected].toSorted((a, b) => a.row - b.row),
  };
}

async function unknownZones({ db }: Command, { drafts }: FeedParse): Promise<Set<string>> {
  const named = [...new Set(drafts.map(({ timeZone }) => timeZone))];
  if (named.length === 0) return new Set();
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${named}::text[]) name where not app.knows_zone(name)`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

/** Each row is a draft, rejected or skipped, and drafts stand in the order of their rows. */
function rowsOfDrafts({ rows, rejected, skipped }: FeedParse): number[] {
  const others = new Set([...rejected, ...skipped].map(({ row }) => row));
  return Array.from({ length: rows }, (_, i) => i + 1).filter((row) => !others.has(row));
}
