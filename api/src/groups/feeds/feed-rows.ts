import { draftHash } from './feed-hash.ts';
import {
  type FeedError,
  type FeedParse,
  FeedReport,
  type RejectReason,
  shownValue,
  unreadable,
} from './feed-report.ts';
import {
  asList,
  FeedRow,
  isObject,
  type JsonObject,
  LINE_LENGTH,
  type Rejection,
  scalarText,
} from './feed-row.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { ianaTimeZone } from './time-zone.ts';

export type DraftContent = Omit<MeetingDraft, 'hash'>;

export interface FeedOptions {
  /** IANA zone of the meetings that name none. */
  defaultTimeZone: string;
}

/** What tells one feed format from another. */
export interface RowFormat {
  idField: string;
  /** Rids a row's fields of what the format adds to them. */
  prepare?: (fields: JsonObject) => JsonObject;
  /** The row is in the feed but marked as not published. */
  isUnpublished?: (fields: JsonObject) => boolean;
  read: (row: FeedRow) => DraftContent | Rejection;
}

/**
 * Reads every row on its own, so that a bad one stops nothing.
 *
 * The first row of an id counts, later ones are reported: which of them is meant, only the list's
 * publisher knows. JSON itself settles a key that stands twice in one object: the last one counts.
 *
 * @throws RangeError for a default zone that is none: the feed is configured wrongly, not its rows.
 */
export function parseRows(json: unknown, format: RowFormat, options: FeedOptions): FeedParse {
  if (ianaTimeZone(options.defaultTimeZone) === null) {
    throw new RangeError('defaultTimeZone is not an IANA time zone');
  }
  const rows = rowsOf(json, format.idField);
  if (!Array.isArray(rows)) return unreadable(rows);
  const report = new FeedReport();
  const taken = new Set<string>();
  for (const [index, value] of rows.entries()) {
    readRow(value, index + 1, format, report, taken);
  }
  if (rows.length > 0 && report.rejected.filter(isWithoutId).length === rows.length) {
    report.warn({ code: 'NO_ROW_HAS_AN_ID', field: format.idField, row: null, externalId: null });
  }
  return report.result(rows.length);
}

/**
 * The rows of a feed: an array, an array behind `meetings` or `data`, the numbered object that PHP
 * makes of an array with gaps, or a single meeting.
 */
function rowsOf(json: unknown, idField: string): unknown[] | FeedError {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return { code: 'NOT_A_LIST' };
  if (idField in json) return [json];
  for (const key of ['meetings', 'data']) {
    if (typeof json[key] === 'object' && json[key] !== null) return asList(json[key]);
  }
  const answer = scalarText(json['error']) ?? scalarText(json['message']);
  if (answer !== null) return { code: 'ERROR_ANSWER', answer: shownValue(answer) ?? '' };
  const numbered = asList(json);
  return numbered.length > 0 ? numbered : { code: 'NOT_A_LIST' };
}

function readRow(
  value: unknown,
  number: number,
  format: RowFormat,
  report: FeedReport,
  taken: Set<string>,
): void {
  if (!isObject(value)) {
    const reason = 'ROW_NOT_AN_OBJECT';
    report.rejected.push({ row: number, externalId: null, reason, field: null });
    return;
  }
  const fields = format.prepare?.(value) ?? value;
  const externalId = scalarText(fields[format.idField]);
  const problem = idProblem(externalId, taken);
  const row = new FeedRow(fields, number, externalId ?? '');
  const outcome = problem ? row.reject(problem, format.idField) : readKnown(row, format);
  if (outcome === 'UNPUBLISHED') {
    report.skipped.push({ row: number, externalId: row.externalId, reason: outcome });
  } else if ('reason' in outcome) {
    report.rejected.push({ row: number, externalId, ...outcome });
  } else {
    taken.add(row.externalId);
    report.keep({ ...outcome, hash: draftHash(outcome) }, row.warnings);
  }
}

function readKnown(row: FeedRow, format: RowFormat): DraftContent | Rejection | 'UNPUBLISHED' {
  return format.isUnpublished?.(row.fields) ? 'UNPUBLISHED' : format.read(row);
}

function idProblem(externalId: string | null, taken: ReadonlySet<string>): RejectReason | null {
  if (externalId === null) return 'ID_MISSING';
  // As long as a unique index takes, and nothing that PostgreSQL refuses in text.
  const storable = externalId.isWellFormed() && !/\p{Cc}/u.test(externalId);
  if (externalId.length > LINE_LENGTH || !storable) return 'ID_INVALID';
  return taken.has(externalId) ? 'ID_DUPLICATE' : null;
}

function isWithoutId({ reason }: { reason: RejectReason }): boolean {
  return reason === 'ID_MISSING' || reason === 'ROW_NOT_AN_OBJECT';
}
