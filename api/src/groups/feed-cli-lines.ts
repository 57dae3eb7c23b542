import { printable, type FeedParse, type RejectedRow } from './feeds/feed-report.ts';
import type { ImportOutcome } from './feed-import.service.ts';

const HELD =
  'Nothing was changed: it would end more than half of the meetings. --confirm, or the portal, takes it over.';

/** What an import did, for a terminal: counts, what was mended, and every row that was left out. */
export function feedCliLines(
  title: string,
  { done, state }: Omit<ImportOutcome, 'run'>,
  reading: FeedParse,
): string[] {
  const { rows, created, updated, unchanged, ended, unpublished, rejected } = done;
  const counts = { created, updated, unchanged, ended, unpublished, rejected };
  const told = Object.entries(counts).map(([name, count]) => `${String(count)} ${name}`);
  return [
    `${printable(title)}: ${String(rows)} rows, ${told.join(', ')}`,
    ...(state === 'HELD' ? [HELD] : []),
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
