import { parse } from 'csv-parse/sync';
import { type FeedParse, unreadable } from './feed-report.ts';
import type { FeedOptions } from './feed-rows.ts';
import { parseMeetingGuide } from './parse-meeting-guide.ts';
import { typeOfLabel } from './type-codes.ts';

/** Columns that are named in another way than the field of Meeting Guide's JSON. */
const FIELDS: Readonly<Record<string, string>> = {
  time_zone: 'timezone',
  end: 'end_time',
  full_address: 'formatted_address',
  subregion: 'sub_region',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
};
/** What an export puts before a value that a spreadsheet would take for a formula. */
const GUARDED = /^'(?=[=+\-@\t\r])/;
const DELIMITERS = [',', ';', '\t'];

/** A row as a spreadsheet counts: the header is row 1. */
interface SheetRow {
  number: number;
  fields: Record<string, string | string[]>;
}

/**
 * Reads a table of meetings with the columns of the Meeting Guide sheet: names of days and kinds of meeting in
 * words, columns in any order and beside others. What tells a meeting from others is `Slug`, or else `ID`.
 *
 * @param text of a CSV, separated by comma, semicolon or tab.
 */
export function parseSheet(text: string, options: FeedOptions): FeedParse {
  const [header = [], ...rest] = recordsOf(text);
  const names = header.map(fieldName);
  if (!isHeader(names)) return unreadable({ code: 'COLUMNS_MISSING' });
  const rows = rest
    .map((record, at): SheetRow => ({ number: at + 2, fields: fieldsOf(names, record) }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
  const parsed = parseMeetingGuide(
    rows.map(({ fields }) => fields),
    options,
  );
  const number = (row: number) => rows[row - 1]?.number ?? row;
  return {
    ...parsed,
    rejected: parsed.rejected.map((row) => ({ ...row, row: number(row.row) })),
    warnings: parsed.warnings.map((warning) => ({
      ...warning,
      row: warning.row === null ? null : number(warning.row),
    })),
    mendings: parsed.mendings?.map((mending) => ({
      ...mending,
      row: mending.row === null ? null : number(mending.row),
    })),
  };
}

/** Whether a text begins with a header of such a table. */
export function isSheet(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  const [header = []] = recordsOf(first);
  return isHeader(header.map(fieldName));
}

const isHeader = (names: readonly string[]) =>
  names.includes('name') && (names.includes('slug') || names.includes('id'));

/** `End Time` is `end_time`. */
function fieldName(column: string): string {
  const name = column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return FIELDS[name] ?? name;
}

/** The first of two columns of one name counts. */
function fieldsOf(names: readonly string[], record: readonly string[]): SheetRow['fields'] {
  const fields = new Map<string, string | string[]>();
  for (const [at, name] of names.entries()) {
    const value = (record[at] ?? '').trim().replace(GUARDED, '');
    if (value !== '' && !fields.has(name)) fields.set(name, value);
  }
  const id = fields.get('id');
  if (id !== undefined && !fields.has('slug')) fields.set('slug', id);
  const types = fields.get('types');
  if (typeof types === 'string') fields.set('types', codesOf(types));
  return Object.fromEntries(fields);
}

/** Sheets say `Open`, where lists say `O`. */
function codesOf(types: string): string[] {
  return types.split(/[,;]/).map((type) => typeOfLabel(type.trim())?.code ?? type);
}

/**
 * A quotation mark where none belongs would take the rows behind it along, until the next one. Then each line is a
 * row by itself, so that it costs that row alone.
 */
function recordsOf(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const whole = parsedOrNull(text, delimiter, false);
  if (whole) return whole;
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => parsedOrNull(line, delimiter, true)?.[0] ?? line.split(delimiter));
}

function parsedOrNull(text: string, delimiter: string, relaxQuotes: boolean): string[][] | null {
  const options = { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: false };
  try {
    return parse(text, { ...options, relaxQuotes });
  } catch {
    return null;
  }
}

/** The separator that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
