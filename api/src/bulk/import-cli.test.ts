import { expect, test } from '@jest/globals';
import { endLines, faultsCsv, progressLine } from './import-cli-lines.ts';
import { CliError } from '../common/cli-error.ts';
import { readImportOptions } from './import-cli.ts';
import type { ImportFaultRow, ImportRow } from './import.rows.ts';

const given = ['members.csv', '--system', 'Old', '--as', 'ana@example.org'];

test('options are read wherever they stand', () => {
  expect(readImportOptions(['--dry-run', ...given, '--rejected', 'faults.csv'])).toEqual({
    file: 'members.csv',
    system: 'Old',
    as: 'ana@example.org',
    organization: undefined,
    dryRun: true,
    rejected: 'faults.csv',
  });
});

test.each([
  [[]],
  [['one.csv', ...given]],
  [['members.csv', '--as', 'ana@example.org']],
  [['members.csv', '--as', 'ana@example.org', '--system', ' ']],
  [['members.csv', '--system', 'Old']],
])('%j is refused in one line', (args) => {
  expect(() => readImportOptions(args)).toThrow(CliError);
});

const run = {
  dry_run: false,
  row_count: 1500,
  read_count: 1250,
  imported_count: 1200,
  unchanged_count: 29,
  faulty_count: 21,
  cancel_reason: null,
} as ImportRow;
const fault = (row: number, changes: Partial<ImportFaultRow> = {}) =>
  ({
    row_number: row,
    column_name: 'key',
    code: 'REQUIRED',
    other_row: null,
    alike_id: null,
    ...changes,
  }) as ImportFaultRow;

test('a run is told by its rows, and the first twenty faults', () => {
  expect(progressLine(run)).toBe('1,250 of 1,500 rows read');
  const faults = Array.from({ length: 21 }, (_, at) => fault(at + 2));
  const lines = endLines(run, faults);
  expect(lines[0]).toMatch(/^2 key REQUIRED \w/);
  expect(lines.slice(19)).toEqual([
    expect.stringMatching(/^21 key/),
    '...',
    '1,250 rows read: 1,200 brought in, 29 were there, 21 rejected.',
    'Mend the rejected rows and run again: who is here is left alone.',
  ]);
});

test('a dry run and one that broke off say so', () => {
  const lines = endLines({ ...run, dry_run: true, cancel_reason: 'FILE_GONE' }, [
    fault(3, { column_name: null, code: 'LOOKS_ALIKE', other_row: 2 }),
  ]);
  expect(lines[0]).toMatch(/^3 - LOOKS_ALIKE .*\(row 2\)$/);
  expect(lines.slice(1)).toEqual([
    '1,250 rows read: 1,200 would be brought in, 29 were there, 21 rejected.',
    'Nothing was changed: this was a dry run.',
    'It ended before every row was read: FILE_GONE.',
  ]);
});

test('faults are written as CSV', () => {
  const [header, row] = faultsCsv([fault(2, { other_row: 1 })]).split('\n');
  expect(header).toBe('row,column,code,message,other_row,alike');
  expect(row).toMatch(/^2,key,REQUIRED,.+,1,$/);
});
