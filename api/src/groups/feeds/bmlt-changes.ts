import { bmltSearchUrl, isBmltRoot } from './bmlt-url.ts';
import { isObject, scalarText } from './feed-row.ts';

const DAY = 86_400_000;
/** More are asked for as the whole list: their ids would make too long an address. */
const MOST_IDS = 200;

/** The meetings that a server names as changed. */
export interface BmltChanges {
  ids: string[];
  /** Of these those that were deleted, as far as the last word on each says. */
  deleted: string[];
}

/**
 * The address at which a BMLT server tells what has changed since a moment; null for an address that is
 * not its root, whose own choice of meetings changes do not tell of. A day earlier, for the server's days
 * are its own.
 */
export function bmltChangesUrl(address: string, since: string): string | null {
  if (!isBmltRoot(address)) return null;
  const url = new URL(bmltSearchUrl(address));
  url.search = '';
  url.searchParams.set('switcher', 'GetChanges');
  url.searchParams.set('start_date', new Date(Date.parse(since) - DAY).toISOString().slice(0, 10));
  return url.href;
}

/** The address that answers with these meetings alone. */
export function bmltMeetingsUrl(address: string, ids: readonly string[]): string {
  const url = new URL(bmltSearchUrl(address));
  url.searchParams.set('meeting_ids', ids.join(','));
  return url.href;
}

/** Reads the answer of `GetChanges`; null for what is none, or tells of too many to ask for by id. */
export function parseBmltChanges(json: unknown): BmltChanges | null {
  if (!Array.isArray(json)) return null;
  const deletions = new Map<string, { at: number; isDeletion: boolean }>();
  for (const change of json as unknown[]) {
    if (!isObject(change)) return null;
    const id = scalarText(change['meeting_id']);
    const at = Number(scalarText(change['date_int']) ?? NaN);
    if (id === null || !/^\d+$/.test(id) || !Number.isFinite(at)) return null;
    const isDeletion = scalarText(change['change_type']) === 'comdef_change_type_delete';
    const before = deletions.get(id);
    if (!before || at >= before.at) deletions.set(id, { at, isDeletion });
  }
  if (deletions.size > MOST_IDS) return null;
  const deleted = [...deletions].filter(([, { isDeletion }]) => isDeletion).map(([id]) => id);
  return { ids: [...deletions.keys()], deleted };
}
