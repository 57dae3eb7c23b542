import { bmltSearchUrl } from './feeds/bmlt-url.ts';
import { parseFeed, type FeedKind } from './feeds/feed-document.ts';
import type { FeedError, FeedParse } from './feeds/feed-report.ts';
import {
  fetchFeed,
  FetchFeedError,
  type FetchedFeed,
  type FetchOptions,
} from './feeds/fetch-feed.ts';

/** What a document is read as. */
export interface ReadAs {
  kind: FeedKind;
  /** The zone of meetings that name none. */
  timeZone: string;
  /** The answer of a BMLT server's `GetFormats`, for a list without its formats. */
  formats?: unknown;
}

/** A feed that cannot be read as a whole; the message begins with a code. */
export class UnreadableFeed extends Error {}

export const isWebAddress = (location: string) => /^https?:/i.test(location);

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
    const isSearch = kind === 'BMLT' && isWebAddress(location);
    return await fetchFeed(isSearch ? bmltSearchUrl(location) : location, options);
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

function explained(error: FeedError): string {
  if (error.code === 'NOT_JSON') {
    return `${error.code} at line ${String(error.line)}, column ${String(error.column)}`;
  }
  return error.code === 'ERROR_ANSWER' ? `${error.code}: ${error.answer}` : error.code;
}
