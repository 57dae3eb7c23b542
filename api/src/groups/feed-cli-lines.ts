import { printable, type FeedParse, type RejectedRow } from './feeds/feed-report.ts';
import type { KeptImport } from './meeting.tables.ts';

/** What an import did, for a terminal: counts, what was mended, and every row that was left out. */
export function feedCliLines(title: string, done: KeptImport, reading: FeedParse): string[] {
  const { rows, created, updated, unchanged, ended, unpublished, rejected } = done;
  const counts = { created, updated, unchanged, ended, unpublished, rejected };
  const told = Object.entries(counts).map(([name, count]) => `${String(count)} ${name}`);
  return [
    `${printable(title)}: ${String(rows)} rows, ${told.join(', ')}`,
    ...(reading.empty ? ['No meeting was in it, so none was ended.'] : []),
    ...warningLines(reading),
    ...reading.rejected.map(rejectionLine),
  ];
}

function warningLines({ warnings }: FeedParse): string[] {
  const counts = new Map<string, number>();
  for (const { code, count } of warnings) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => `kept with ${code}: ${String(count)}`);
}

function rejectionLine({ row, externalId, reason, field, value }: RejectedRow): string {
  const id = externalId === null ? '' : ` (${printable(externalId)})`;
  const where = field === null ? '' : ` in ${field}`;
  const found = value === undefined ? '' : `: ${printable(value)}`;
  return `row ${String(row)}${id} left out, ${reason}${where}${found}`;
}
