import { bmltSearchUrl } from './feeds/bmlt-url.ts';
import { parseFeed, type FeedKind } from './feeds/feed-document.ts';
import type { FeedError, FeedParse } from './feeds/feed-report.ts';
import { fetchFeed, FetchFeedError, type FetchOptions } from './feeds/fetch-feed.ts';
import type { Validators } from './feed-import.service.ts';

/** Of which feed a document is read. */
export interface ReadFeed {
  kind: FeedKind;
  /** The zone of meetings that name none. */
  timeZone: string;
  /** The formats of a BMLT server, for an answer without them. */
  formats?: unknown;
}

/** What came of reading a feed; null for a list that is as it was. */
export type Reading = { parsed: FeedParse; validators?: Validators } | null;

/** A feed that cannot be read as a whole, with a code and what is known of the cause. */
export class UnreadableFeed extends Error {}

/** @throws UnreadableFeed */
export async function fetchReading(
  feed: ReadFeed,
  location: string,
  options: FetchOptions,
): Promise<Reading> {
  const isUrl = /^https?:/i.test(location);
  const address = feed.kind === 'BMLT' && isUrl ? bmltSearchUrl(location) : location;
  const fetched = await fetchFeed(address, options).catch((error: unknown) => {
    if (error instanceof FetchFeedError) throw new UnreadableFeed(error.message, { cause: error });
    throw error;
  });
  if (fetched.unchanged) return null;
  const { text, etag, lastModified } = fetched;
  return { parsed: readText(feed, text), validators: { etag, lastModified } };
}

/** @throws UnreadableFeed */
export function readText({ kind, timeZone, formats }: ReadFeed, text: string): FeedParse {
  const parsed = parseFeed(kind, text, { defaultTimeZone: timeZone, formats });
  if (parsed.error) throw new UnreadableFeed(explained(parsed.error));
  return parsed;
}

function explained(error: FeedError): string {
  if (error.code === 'NOT_JSON') {
    return `${error.code} at line ${String(error.line)}, column ${String(error.column)}`;
  }
  return error.code === 'ERROR_ANSWER' ? `${error.code}: ${error.answer}` : error.code;
}
