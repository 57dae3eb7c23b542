import { parse, type Info } from 'csv-parse/sync';
import type { Rejections } from './rejections.ts';

/** A row by its columns; every value is trimmed, and empty where nothing is written. */
export interface TableRow<Column extends string> {
  line: number;
  value: Readonly<Record<Column, string>>;
  /** The row as it is written. */
  text: string;
}

/** A file that is no table of the kind wanted. */
export class UnreadableTable extends Error {}

/**
 * Reads a table with a header. Columns may stand in any order and beside others; a row with too few or
 * too many values is rejected.
 * @throws UnreadableTable when a column is missing or the text is no CSV
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  rejections: Rejections,
): TableRow<Column>[] {
  const [header, ...records] = readRecords(file, text);
  const places = columns.map((column) => {
    const place = header?.record.indexOf(column) ?? -1;
    if (place < 0) throw new UnreadableTable(`${file} has no column ${column}`);
    return [column, place] as const;
  });
  return records.flatMap(({ record, info }) => {
    const row = { line: info.lines, text: record.join(',') };
    if (record.length !== header?.record.length) {
      const reason = 'has not as many values as the header';
      rejections.reject({ file, line: row.line, reason, row: row.text });
      return [];
    }
    const value = Object.fromEntries(
      places.map(([column, place]) => [column, record[place] ?? '']),
    );
    return [{ ...row, value: value as Record<Column, string> }];
  });
}

interface RecordWithInfo {
  record: string[];
  info: Info;
}

function readRecords(file: string, text: string): RecordWithInfo[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    }) as unknown as RecordWithInfo[];
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw new UnreadableTable(`${file} is no CSV: ${said}`, { cause: error });
  }
}
