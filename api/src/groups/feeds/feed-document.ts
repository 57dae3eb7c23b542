import { type FeedError, type FeedParse, unreadable } from './feed-report.ts';
import { type BmltOptions, parseBmlt } from './parse-bmlt.ts';
import { parseMeetingGuide } from './parse-meeting-guide.ts';
import { parseSheet } from './parse-sheet.ts';

export type FeedKind = 'MEETING_GUIDE' | 'BMLT' | 'MEETING_GUIDE_CSV';

const BYTE_ORDER_MARK = '\ufeff';

/** Reads the text of a feed: JSON or CSV, then its rows. Never throws for what the text holds. */
export function parseFeed(kind: FeedKind, text: string, options: BmltOptions): FeedParse {
  if (kind === 'MEETING_GUIDE_CSV') return readSheet(text, options);
  const document = readJson(text);
  if ('error' in document) return unreadable(document.error);
  const parse = kind === 'BMLT' ? parseBmlt : parseMeetingGuide;
  return parse(document.json, options);
}

function readSheet(text: string, options: BmltOptions): FeedParse {
  return text.trim() === '' ? unreadable({ code: 'NO_TEXT' }) : parseSheet(text, options);
}

/**
 * The JSON of a text. A text that goes on behind its JSON, or is an error page, is refused as a
 * whole: half a list would end the other half's meetings.
 */
export function readJson(text: string): { json: unknown } | { error: FeedError } {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (source.trim() === '') return { error: { code: 'NO_TEXT' } };
  try {
    return { json: JSON.parse(source) as unknown };
  } catch (error) {
    return { error: { code: 'NOT_JSON', ...placeOf(error, source) } };
  }
}

/** V8 says where it stopped, except at the end of the text and on the first character. */
function placeOf(error: unknown, source: string): { line: number; column: number } {
  const message = error instanceof Error ? error.message : '';
  const said = /at position (\d+)/.exec(message)?.[1];
  const atEnd = message.startsWith('Unexpected end');
  const position = said === undefined ? (atEnd ? source.length : 0) : Number(said);
  const before = source.slice(0, position);
  const line = before.split('\n').length;
  return { line, column: position - before.lastIndexOf('\n') };
}
