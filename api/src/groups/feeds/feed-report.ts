import type { MeetingDraft } from './meeting-draft.ts';

/** Why a row was left out. */
export type RejectReason =
  | 'ROW_NOT_AN_OBJECT'
  | 'ID_MISSING'
  | 'ID_INVALID'
  | 'ID_DUPLICATE'
  | 'NAME_MISSING'
  | 'DAY_INVALID'
  | 'TIME_INVALID'
  | 'TIME_ZONE_UNKNOWN';

/** What was mended or left out of a row that was kept, or is remarkable about the whole feed. */
export type WarningCode =
  | 'CONFERENCE_HOST_UNKNOWN'
  | 'COORDINATES_INVALID'
  | 'DAY_MISSING'
  | 'DAY_PARTLY_INVALID'
  | 'DURATION_INVALID'
  | 'END_TIME_INVALID'
  | 'FORMATS_MISSING'
  | 'NO_ROW_HAS_AN_ID'
  | 'PHONE_INVALID'
  | 'PLACE_MISSING'
  | 'TEXT_SHORTENED'
  | 'TIME_MISSING'
  | 'TIME_ZONE_UNKNOWN'
  | 'TYPE_UNKNOWN'
  | 'UPDATED_INVALID'
  | 'URL_INVALID';

/** Why the whole feed could not be read. Places in the text count from 1. */
export type FeedError =
  | { code: 'NOT_JSON'; line: number; column: number }
  | { code: 'COLUMNS_MISSING' }
  | { code: 'NO_TEXT' }
  | { code: 'NOT_A_LIST' }
  | { code: 'ERROR_ANSWER'; answer: string };

export interface RejectedRow {
  /** Place in the feed, from 1. */
  row: number;
  externalId: string | null;
  reason: RejectReason;
  field: string | null;
  /** What the field holds, shortened to 60 characters. */
  value?: string;
}

/** A row that the feed itself marks as not published. */
export interface SkippedRow {
  row: number;
  externalId: string;
  reason: 'UNPUBLISHED';
}

/** Warnings with the same code, field and value are one, with the first row and how many. */
export interface FeedWarning {
  code: WarningCode;
  field: string | null;
  value?: string;
  /** The first row that has it, from 1; null when it concerns the whole feed. */
  row: number | null;
  externalId: string | null;
  count: number;
}

/** What was mended in rows that were kept, each reason of a field once, whatever stood there. */
export interface FeedMending {
  code: WarningCode;
  field: string | null;
  /** The first row that has it, from 1; null when it concerns the whole feed. */
  row: number | null;
  externalId: string | null;
  /** How many rows have it. */
  rows: number;
}

/**
 * What was read. Every row is in exactly one of `drafts`, `rejected` and `skipped`.
 *
 * A rejected row is still in the feed: a meeting known by its external id must not be ended for it.
 */
export interface FeedParse {
  error: FeedError | null;
  /** How many rows the feed has. */
  rows: number;
  drafts: MeetingDraft[];
  rejected: RejectedRow[];
  skipped: SkippedRow[];
  warnings: FeedWarning[];
  /** The warnings of rows, as they are told of a run; not there in what was held before they were. */
  mendings?: FeedMending[];
  /**
   * No meeting came out of it, as when a server answers an error with `[]`. An empty reading never
   * ends a meeting without a person's confirmation.
   */
  empty: boolean;
}

const SHOWN_VALUE = 60;

/** A field's value as a report may show it; undefined for a field that is not there. */
export function shownValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = Array.isArray(value)
    ? value.slice(0, SHOWN_VALUE).map(scalar).join(', ')
    : scalar(value);
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE - 1)}…`.toWellFormed() : text;
}

/** A text of a feed as a database takes it and a terminal shows it, at most 255 characters. */
export function printable(text: string): string {
  return text
    .slice(0, 255)
    .replace(/\p{Cc}/gu, '')
    .toWellFormed();
}

/** Without going into objects, which a feed can nest deeper than the stack. */
function scalar(value: unknown): string {
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** A warning as it is given, once for each time. */
export type NewWarning = Omit<FeedWarning, 'count'>;

/** Collects what becomes of the rows of one feed. */
export class FeedReport {
  readonly drafts: MeetingDraft[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly skipped: SkippedRow[] = [];
  readonly #warnings = new Map<string, FeedWarning>();
  readonly #mendings = new Map<string, FeedMending>();

  /** Takes what was read of a row that is kept. */
  keep(draft: MeetingDraft, warnings: readonly NewWarning[]): void {
    this.drafts.push(draft);
    this.warn(...warnings);
  }

  /** @param warnings of one row, or of the whole feed */
  warn(...warnings: readonly NewWarning[]): void {
    const mended = new Map<string, NewWarning>();
    for (const warning of warnings) {
      const { code, field, value } = warning;
      const key = JSON.stringify([code, field, value]);
      const known = this.#warnings.get(key);
      if (known) known.count += 1;
      else this.#warnings.set(key, { ...warning, count: 1 });
      mended.set(JSON.stringify([code, field]), warning);
    }
    for (const [key, { code, field, row, externalId }] of mended) {
      const known = this.#mendings.get(key);
      if (known) known.rows += 1;
      else this.#mendings.set(key, { code, field, row, externalId, rows: 1 });
    }
  }

  result(rows: number): FeedParse {
    return {
      error: null,
      rows,
      drafts: this.drafts,
      rejected: this.rejected,
      skipped: this.skipped,
      warnings: [...this.#warnings.values()],
      mendings: [...this.#mendings.values()],
      empty: this.drafts.length === 0,
    };
  }
}

export function unreadable(error: FeedError): FeedParse {
  return { ...new FeedReport().result(0), error };
}
