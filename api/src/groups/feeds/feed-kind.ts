import type { FeedKind } from './feed-document.ts';
import { asList, isObject } from './feed-row.ts';

const ROWS_LOOKED_AT = 50;

/** Which kind of list a document is, by the names of its rows' ids; null when they do not tell. */
export function kindOfDocument(json: unknown): FeedKind | null {
  const rows = rowsOf(json).slice(0, ROWS_LOOKED_AT);
  const have = (field: string) => rows.some((row) => isObject(row) && field in row);
  if (have('id_bigint')) return 'BMLT';
  return have('slug') ? 'MEETING_GUIDE' : null;
}

function rowsOf(json: unknown): unknown[] {
  if (!isObject(json)) return asList(json);
  const list = asList(json['meetings'] ?? json['data'] ?? json);
  return list.length > 0 ? list : [json];
}
