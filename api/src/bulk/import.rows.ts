import { sql, type Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import { generalMessage } from '../common/user-error.ts';
import type { Db } from '../app/database.ts';
import type { ImportFault, ImportFile, ImportRun } from '../generated/schema.ts';
import type { BulkImportFaultTable, BulkImportTable, ImportFileTable } from './bulk.tables.ts';

/** A run as queries answer it, with the keys its fields are loaded by. */
export interface ImportNode extends ImportRun {
  key: string;
  startedByKey: string;
  fileKey: string | null;
}

/** A fault as queries answer it, with the key of the member who may be the same person. */
export interface ImportFaultNode extends ImportFault {
  alikeKey: string | null;
}

export type ImportRow = Selectable<BulkImportTable>;
/** A file's row, without what is in it. */
export type ImportFileRow = Omit<Selectable<ImportFileTable>, 'content'>;
export type ImportFaultRow = Selectable<BulkImportFaultTable>;

/** The organization's runs. Who may see any may see all of them. */
export const selectImports = (db: Db) => db.selectFrom('bulk_import').selectAll();

/** The files that are kept, without what is in them. */
export const selectFiles = (db: Db) =>
  db
    .selectFrom('import_file')
    .select(['organization_id', 'id', 'name', 'row_count', 'ignored_columns'])
    .select(['uploaded_at', 'uploaded_by', 'kept_until'])
    .where('kept_until', '>', sql<string>`app.now()`);

export const newestImportsFirst: OrderColumn<ImportRow>[] = [
  {
    column: 'started_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.started_at,
  },
  { column: 'id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

export const faultsByRow: OrderColumn<ImportFaultRow>[] = [
  { column: 'row_number', type: 'integer', direction: 'asc', value: (row) => row.row_number },
  { column: 'place', type: 'integer', direction: 'asc', value: (row) => row.place },
];

/** All that is wrong in the file of a run, by row. */
export const faultsOfImport = (db: Db, id: string): Promise<ImportFaultRow[]> =>
  db
    .selectFrom('bulk_import_fault')
    .selectAll()
    .where('import_id', '=', id)
    .orderBy('row_number')
    .orderBy('place')
    .execute();

/** The run as the schema has it. */
export function toImport(ctx: Context, row: ImportRow): ImportNode {
  return {
    __typename: 'ImportRun',
    key: row.id,
    startedByKey: row.started_by,
    fileKey: row.file_id,
    id: globalId('ImportRun', row.id),
    fileName: ctx.services.sealer.open(row.organization_id, row.file_name),
    system: row.system,
    dryRun: row.dry_run,
    state: row.state,
    cancelReason: row.cancel_reason,
    rowCount: row.row_count,
    readCount: row.read_count,
    importedCount: row.imported_count,
    unchangedCount: row.unchanged_count,
    faultyCount: row.faulty_count,
    ignoredColumns: row.ignored_columns,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}

/** The file as the schema has it. */
export function toFile(ctx: Context, row: ImportFileRow): ImportFile {
  return {
    __typename: 'ImportFile',
    id: globalId('ImportFile', row.id),
    name: ctx.services.sealer.open(row.organization_id, row.name),
    rowCount: row.row_count,
    ignoredColumns: row.ignored_columns,
    uploadedAt: row.uploaded_at,
    keptUntil: row.kept_until,
  };
}

/** The fault as the schema has it. */
export const toFault = (row: ImportFaultRow): ImportFaultNode => ({
  __typename: 'ImportFault',
  alikeKey: row.alike_id,
  id: globalId('ImportFault', row.id),
  row: row.row_number,
  column: row.column_name,
  code: row.code,
  message: generalMessage(row.code),
  otherRow: row.other_row,
});
