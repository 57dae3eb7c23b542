import {
  bmltChangesUrl,
  bmltMeetingsUrl,
  parseBmltChanges,
  type BmltChanges,
} from './feeds/bmlt-changes.ts';
import { bmltSearchUrl } from './feeds/bmlt-url.ts';
import { parseFeed, readJson, type FeedKind } from './feeds/feed-document.ts';
import type { FeedError, FeedParse } from './feeds/feed-report.ts';
import {
  fetchFeed,
  FetchFeedError,
  type FetchedFeed,
  type FetchOptions,
} from './feeds/fetch-feed.ts';
import { sheetCsvUrl } from './feeds/sheet-url.ts';

/** What a document is read as. */
export interface ReadAs {
  kind: FeedKind;
  /** The zone of meetings that name none. */
  timeZone: string;
  /** The answer of a BMLT server's `GetFormats`, for a list without its formats. */
  formats?: unknown;
}

/** What a server says about the version of a list, to be asked for nothing but changes. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Of a document that came otherwise. */
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** What came of reading a feed. */
export interface FeedReading {
  parsed: FeedParse;
  validators: Validators;
  /** Whether it comes from the feed's address now, and not from somebody's hand or from earlier. */
  isFetched: boolean;
  /** The ids of the meetings that were asked for; null when all were. */
  scope: string[] | null;
}

/** Where a feed is read, and what is known of it. */
export interface FeedSource extends ReadAs {
  location: string;
  validators: Validators;
  /** The moment since which changes alone may be asked for; null when the whole list is needed. */
  changedSince: string | null;
}

/** A feed that cannot be read as a whole; the message begins with a code. */
export class UnreadableFeed extends Error {}

export const isWebAddress = (location: string) => /^https?:/i.test(location);

/** A whole list. */
export const wholeReading = (parsed: FeedParse, validators = NO_VALIDATORS): FeedReading => ({
  parsed,
  validators: { etag: validators.etag, lastModified: validators.lastModified },
  isFetched: validators !== NO_VALIDATORS,
  scope: null,
});

/**
 * Reads a feed at its address: what has changed alone where its server tells that, else the whole list.
 * @returns null for a list that is as it was
 * @throws UnreadableFeed
 */
export async function readFeed(
  source: FeedSource,
  options: FetchOptions,
): Promise<FeedReading | null> {
  const changed = await readChanges(source, options);
  if (changed !== 'WHOLE') return changed;
  const { location, kind, validators } = source;
  const fetched = await fetchText(location, kind, { ...options, ...validators });
  if (!fetched.unchanged) return wholeReading(readText(fetched.text, source), fetched);
  // Nothing was said of an earlier version: what did not change since then is nothing that is known here.
  if (!validators.etag && !validators.lastModified) throw new UnreadableFeed('HTTP_STATUS: 304');
  return null;
}

/**
 * The text of a feed, from its address or, where files are allowed, its file.
 * @throws UnreadableFeed
 */
export async function fetchText(
  location: string,
  kind: FeedKind | null,
  options: FetchOptions,
): Promise<FetchedFeed> {
  try {
    return await fetchFeed(addressOf(location, kind), options);
  } catch (error) {
    if (!(error instanceof FetchFeedError)) throw error;
    throw new UnreadableFeed(error.message, { cause: error });
  }
}

/** @throws UnreadableFeed */
export function readText(text: string, { kind, timeZone, formats }: ReadAs): FeedParse {
  const parsed = parseFeed(kind, text, { defaultTimeZone: timeZone, formats });
  if (parsed.error) throw new UnreadableFeed(explained(parsed.error));
  return parsed;
}

/** What a new feed is read from is no empty answer. @throws UnreadableFeed */
export function requireRows({ rows }: FeedParse): void {
  if (rows === 0) throw new UnreadableFeed('NO_MEETING');
}

function addressOf(location: string, kind: FeedKind | null): string {
  if (!isWebAddress(location)) return location;
  if (kind === 'MEETING_GUIDE_CSV') return sheetCsvUrl(location);
  return kind === 'BMLT' ? bmltSearchUrl(location) : location;
}

/** Whatever a server does not tell well is read as a whole instead. */
async function readChanges(
  source: FeedSource,
  options: FetchOptions,
): Promise<FeedReading | null | 'WHOLE'> {
  const { location, kind, changedSince } = source;
  const isTold = kind === 'BMLT' && changedSince !== null && isWebAddress(location);
  const address = isTold ? bmltChangesUrl(location, changedSince) : null;
  if (address === null) return 'WHOLE';
  try {
    const document = readJson(await textAt(address, options));
    const changes = 'error' in document ? null : parseBmltChanges(document.json);
    if (!changes) return 'WHOLE';
    return changes.ids.length === 0 ? null : await readMeetings(source, changes, options);
  } catch (error) {
    if (error instanceof UnreadableFeed) return 'WHOLE';
    throw error;
  }
}

async function readMeetings(
  source: FeedSource,
  { ids, deleted }: BmltChanges,
  options: FetchOptions,
): Promise<FeedReading | 'WHOLE'> {
  const parsed = readText(await textAt(bmltMeetingsUrl(source.location, ids), options), source);
  // Errors are answered with an empty list, too; so none is taken for an end that was not told of.
  if (parsed.empty && deleted.length < ids.length) return 'WHOLE';
  const asked = new Set(ids);
  if (parsed.drafts.some(({ externalId }) => !asked.has(externalId))) return 'WHOLE';
  return { parsed, validators: NO_VALIDATORS, isFetched: true, scope: ids };
}

async function textAt(address: string, options: FetchOptions): Promise<string> {
  const fetched = await fetchText(address, null, options);
  // Nothing was said of an earlier version, so a server has to send this one.
  return fetched.unchanged ? '' : fetched.text;
}

function explained(error: FeedError): string {
  if (error.code === 'NOT_JSON') {
    return `${error.code} at line ${String(error.line)}, column ${String(error.column)}`;
  }
  return error.code === 'ERROR_ANSWER' ? `${error.code}: ${error.answer}` : error.code;
}
