import { Readable } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import { giveWay } from '../common/give-way.ts';

/** What is read of a file of members, in the order of the template. */
export const memberColumns = [
  'key',
  'alias',
  'legal_name',
  'birth_date',
  'phone',
  'email',
  'language',
  'goal',
  'recovery_start',
  'care_email',
  'care_role',
  'program',
  'enrollment',
  'starts_on',
  'not_a_duplicate',
] as const;
export type MemberColumn = (typeof memberColumns)[number];

const needed: readonly MemberColumn[] = ['key', 'alias'];
/** Bytes of a file. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** So many rows at most in one file. */
const MOST_ROWS = 20_000;
/** And so many with those that are empty, of which spreadsheets like to write some after the last. */
const MOST_RECORDS = 100_000;
/** Characters of one row, of which the columns that are read take a few hundred. */
const LONGEST_ROW = 65_536;
const MOST_COLUMNS = 100;
const LONGEST_COLUMN = 100;
/** Bytes that are parsed at a stretch. */
const PIECE = 16_384;
const DELIMITERS = [',', ';', '\t'];
/** What the export puts before a value that a spreadsheet would take for a formula. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** A row of the file. */
export interface FileRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  /** Trimmed, and empty where nothing is written; null where the row has not as many values as the header. */
  values: Readonly<Record<MemberColumn, string>> | null;
}

/** A file of members. */
export interface MemberTable {
  rows: FileRow[];
  /** Columns that are not read. */
  ignored: string[];
}

/** Why a file holds no members in the form wanted. */
export type UnreadableReason =
  'NOT_UTF8' | 'NOT_CSV' | 'NO_HEADER' | 'COLUMNS_MISSING' | 'COLUMN_TWICE' | 'TOO_MANY_ROWS';

/** A file that holds no members in the form wanted. Its message names columns and counts, never a value. */
export class UnreadableMembers extends Error {
  readonly reason: UnreadableReason;
  /** Those of ours that it is about. */
  readonly columns: readonly MemberColumn[];

  constructor(reason: UnreadableReason, message: string, columns: readonly MemberColumn[] = []) {
    super(message);
    this.reason = reason;
    this.columns = columns;
  }
}

/** A file as it was written. @throws UnreadableMembers when it is not in UTF-8 */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableMembers('NOT_UTF8', 'The file is not in UTF-8.');
  }
}

/**
 * Reads a file of members: columns in any order and beside others, separated by comma, semicolon or tab, as
 * spreadsheets write them in different countries. Rows without any value are passed over. Reads no further
 * than the fault for which it refuses the file.
 * @throws UnreadableMembers
 */
export async function readMembers(text: string): Promise<MemberTable> {
  const rows: FileRow[] = [];
  let names: string[] | undefined;
  for await (const { record, row } of recordsOf(text)) {
    if (!names) {
      names = record.map(columnName);
      refuseHeader(names);
    } else if (record.some((value) => value !== '')) {
      if (rows.length === MOST_ROWS) throw tooManyRows();
      rows.push({ row, values: record.length === names.length ? valuesOf(names, record) : null });
    }
  }
  if (!names) refuseHeader([]);
  return { rows, ignored: (names ?? []).filter((name) => name !== '' && !isRead(name)) };
}

const isRead = (name: string): name is MemberColumn =>
  (memberColumns as readonly string[]).includes(name);

/** `Legal name` is `legal_name`. */
const columnName = (name: string): string => name.toLowerCase().replaceAll(/[\s-]+/g, '_');

function refuseHeader(names: readonly string[]): void {
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const message = `The file has no column ${missing.join(' and ')}.`;
    throw new UnreadableMembers('COLUMNS_MISSING', message, missing);
  }
  const twice = memberColumns.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice) {
    throw new UnreadableMembers('COLUMN_TWICE', `The file has two columns ${twice}.`, [twice]);
  }
  if (names.length > MOST_COLUMNS || names.some((name) => name.length > LONGEST_COLUMN)) {
    throw new UnreadableMembers('NO_HEADER', 'The first row of the file is no header.');
  }
}

function valuesOf(names: readonly string[], record: readonly string[]): FileRow['values'] {
  const value = (column: MemberColumn) =>
    (record[names.indexOf(column)] ?? '').replace(GUARDED, '');
  return Object.fromEntries(memberColumns.map((column) => [column, value(column)])) as Record<
    MemberColumn,
    string
  >;
}

interface PlacedRecord {
  record: string[];
  row: number;
}

async function* recordsOf(text: string): AsyncGenerator<PlacedRecord, undefined> {
  // PostgreSQL keeps no such text, and no spreadsheet writes it.
  if (text.includes('\0')) throw notCsv();
  const options = {
    bom: true,
    info: true,
    delimiter: delimiterOf(text),
    relaxColumnCount: true,
    skipEmptyLines: true,
    maxRecordSize: LONGEST_ROW,
  };
  const records: AsyncIterable<{ record: string[]; info: Info }> = Readable.from(
    piecesOf(text),
  ).pipe(parse(options));
  let count = 0;
  try {
    for await (const { record, info } of records) {
      count += 1;
      if (count > MOST_RECORDS) throw tooManyRows();
      await giveWay(count);
      // The library leaves the blanks within quotes.
      const trimmed = record.map((value) => value.trim());
      yield { record: trimmed, row: info.records + info.empty_lines };
    }
  } catch (error) {
    // What the library says of it may quote the file.
    throw error instanceof UnreadableMembers ? error : notCsv();
  }
}

/** By bytes: within a text a cut could part what is one character. */
function* piecesOf(text: string): Generator<Buffer, undefined> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

const notCsv = () => new UnreadableMembers('NOT_CSV', 'The file is no CSV.');
const tooManyRows = () =>
  new UnreadableMembers('TOO_MANY_ROWS', `The file has more than ${String(MOST_ROWS)} rows.`);

/** The separator that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
