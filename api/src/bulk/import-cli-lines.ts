import { stringify } from 'csv-stringify/sync';
import { globalId } from '../common/ids.ts';
import { generalMessage } from '../common/user-error.ts';
import type { ImportFaultRow, ImportRow } from './import.rows.ts';

const SHOWN = 20;

const number = (value: number) => value.toLocaleString('en-US');

/** How far a run has come, for a terminal. */
export const progressLine = ({ read_count: read, row_count: rows }: ImportRow): string =>
  `${number(read)} of ${number(rows)} rows read`;

/** What came of a run, for a terminal: totals, and the first faults. No value of a row is in it. */
export function endLines(run: ImportRow, faults: readonly ImportFaultRow[]): string[] {
  const shown = faults.slice(0, SHOWN).map(faultLine);
  if (faults.length > SHOWN) shown.push('...');
  return [...shown, totalsLine(run), ...rejectedLines(run), ...canceledLines(run)];
}

/** `row column CODE message`; a fault of the whole row has no column. */
const faultLine = ({
  row_number: row,
  column_name: column,
  code,
  other_row: other,
}: ImportFaultRow) =>
  [
    String(row),
    column ?? '-',
    code,
    generalMessage(code),
    ...(other === null ? [] : [`(row ${String(other)})`]),
  ].join(' ');

function totalsLine(run: ImportRow): string {
  const { imported_count: imported, unchanged_count: unchanged, faulty_count: faulty } = run;
  const said = run.dry_run ? 'would be brought in' : 'brought in';
  return (
    `${number(run.read_count)} rows read: ${number(imported)} ${said}, ` +
    `${number(unchanged)} were there, ${number(faulty)} rejected.`
  );
}

function rejectedLines({ dry_run: isDry, faulty_count: faulty }: ImportRow): string[] {
  if (isDry) return ['Nothing was changed: this was a dry run.'];
  return faulty > 0 ? ['Mend the rejected rows and run again: who is here is left alone.'] : [];
}

const canceledLines = ({ cancel_reason: reason }: ImportRow): string[] =>
  reason === null ? [] : [`It ended before every row was read: ${reason}.`];

/** Where to look for a run that could not be watched to its end. */
export const unseenLine = (id: string): string =>
  'The run could not be watched to its end. It goes on where a server runs, or with the next one: see Import in ' +
  `the portal, or importRun(id: "${globalId('ImportRun', id)}") of the API.`;

/** All faults as CSV. */
export function faultsCsv(faults: readonly ImportFaultRow[]): string {
  const rows = faults.map((fault) => [
    String(fault.row_number),
    fault.column_name ?? '',
    fault.code,
    generalMessage(fault.code),
    fault.other_row === null ? '' : String(fault.other_row),
    fault.alike_id === null ? '' : globalId('Member', fault.alike_id),
  ]);
  return stringify([['row', 'column', 'code', 'message', 'other_row', 'alike'], ...rows]);
}
