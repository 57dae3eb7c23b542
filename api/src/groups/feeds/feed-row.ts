import { type RejectReason, type NewWarning, shownValue, type WarningCode } from './feed-report.ts';
import { plainLine, plainText } from './plain-text.ts';
import { ianaTimeZone } from './time-zone.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Why a row is left out; the parser hands it back instead of a draft. */
export interface Rejection {
  reason: RejectReason;
  field: string | null;
  value?: string;
}

export const LINE_LENGTH = 255;
export const PARAGRAPH_LENGTH = 4000;
const LIST_LENGTH = 100;
const URL_LENGTH = 2000;
/** Markup takes room too: so many times the length is read, and what lies behind is not. */
const MARKUP_ROOM = 6;

/**
 * One row of a feed with tolerant readers: a field that is missing, empty or of another type than
 * it should be is null and never an error. What is mended is reported as a warning.
 */
export class FeedRow {
  readonly fields: JsonObject;
  readonly externalId: string;
  readonly #number: number;
  /** What was mended or left out, which is told where the row is kept. */
  readonly warnings: NewWarning[] = [];

  constructor(fields: JsonObject, number: number, externalId: string) {
    this.fields = fields;
    this.externalId = externalId;
    this.#number = number;
  }

  warn(code: WarningCode, field: string | null, value: unknown = undefined): void {
    const { externalId } = this;
    const shown = shownValue(value);
    this.warnings.push({
      code,
      field,
      row: this.#number,
      externalId,
      ...(shown !== undefined && { value: shown }),
    });
  }

  reject(reason: RejectReason, field: string): Rejection {
    const value = shownValue(this.fields[field]);
    return { reason, field, ...(value !== undefined && { value }) };
  }

  /** The scalar as written, trimmed; null when absent or empty. */
  raw(field: string): string | null {
    return scalarText(this.fields[field]);
  }

  /** Plain text on one line. */
  line(field: string): string | null {
    return this.#text(field, plainLine, LINE_LENGTH);
  }

  /** Plain text with its line breaks. */
  paragraph(field: string): string | null {
    return this.#text(field, plainText, PARAGRAPH_LENGTH);
  }

  /** The first of several fields that says something, on one line. */
  firstLine(...fields: readonly string[]): string | null {
    for (const field of fields) {
      const text = this.line(field);
      if (text !== null) return text;
    }
    return null;
  }

  /** Several fields as one paragraph, without repeats; null when all are empty. */
  paragraphs(...fields: readonly string[]): string | null {
    const texts = fields.map((field) => this.paragraph(field)).filter((text) => text !== null);
    return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
  }

  /** A list, a single value, or values separated by a mark, as plain lines without the empty. */
  list(field: string, separator: RegExp): string[] {
    const parts = asList(this.fields[field]).flatMap((value) => {
      const text = scalarText(value);
      return text === null ? [] : text.split(separator);
    });
    return parts
      .slice(0, LIST_LENGTH)
      .map((part) => plainLine(part.slice(0, LINE_LENGTH * MARKUP_ROOM)))
      .map((part) => part.slice(0, LINE_LENGTH).toWellFormed().trim())
      .filter((part) => part !== '');
  }

  /** An absolute http or https URL; `https://` is added where only a host is given. */
  link(field: string): string | null {
    const text = this.raw(field);
    if (text === null) return null;
    const decoded = plainLine(text.slice(0, URL_LENGTH + 1));
    const url = webUrl(decoded);
    if (url === null) this.warn('URL_INVALID', field, text);
    return url;
  }

  /** A number, also as text; null when it is none. */
  number(field: string): number | null {
    const text = this.raw(field);
    if (text === null) return null;
    const value = Number(text.replace(',', '.'));
    return Number.isFinite(value) ? value : null;
  }

  /** The row's zone, else the feed's. */
  timeZone(field: string, defaultTimeZone: string): string {
    const text = this.raw(field);
    if (text === null) return defaultTimeZone;
    const zone = ianaTimeZone(text);
    if (zone === null) this.warn('TIME_ZONE_UNKNOWN', field, text);
    return zone ?? defaultTimeZone;
  }

  #text(field: string, plain: (source: string) => string, length: number): string | null {
    const source = this.raw(field);
    if (source === null) return null;
    const text = plain(source.slice(0, length * MARKUP_ROOM));
    const isWhole = text.length <= length && source.length <= length * MARKUP_ROOM;
    if (isWhole) return text === '' ? null : text;
    this.warn('TEXT_SHORTENED', field);
    return `${text
      .slice(0, length - 1)
      .toWellFormed()
      .trimEnd()}…`;
  }
}

/** An array, or an object with numbers for keys: PHP writes a list with gaps so. One value is a list of one. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  const keys = Object.keys(value);
  return keys.every((key) => /^\d+$/.test(key)) ? Object.values(value) : [];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a string, number or boolean, trimmed; null for anything else and for nothing. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function webUrl(text: string): string | null {
  if (text.length > URL_LENGTH || /\s/.test(text)) return null;
  const once = text.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(once) && !/^[^/]+:\d+(\/|$)/.test(once);
  const url = URL.parse(hasScheme ? once : `https://${once}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  return url.href;
}
