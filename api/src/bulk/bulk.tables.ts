import type { ColumnType, Generated } from 'kysely';
import type { ImportCancelReason, ImportState, UserErrorCode } from '../generated/schema.ts';

/** Files of members. */
export interface ImportFileTable {
  organization_id: string;
  id: string;
  /** Sealed. */
  name: string;
  /** Sealed. */
  content: string;
  row_count: number;
  ignored_columns: string[];
  uploaded_at: string;
  uploaded_by: string;
  kept_until: string;
}

/** Places of one program that rows of a dry run would take. */
export interface WouldTake {
  places: number;
  waiting: number;
}

/** Runs over files of members. */
export interface BulkImportTable {
  organization_id: string;
  id: string;
  /** Null once the file is no longer kept. */
  file_id: string | null;
  /** Sealed. */
  file_name: string;
  system: string;
  /** Started by the command line, where nobody signs in. */
  by_command: Generated<boolean>;
  dry_run: boolean;
  state: ImportState;
  cancel_reason: ColumnType<ImportCancelReason | null, never, ImportCancelReason>;
  row_count: number;
  read_count: Generated<number>;
  imported_count: Generated<number>;
  unchanged_count: Generated<number>;
  faulty_count: Generated<number>;
  ignored_columns: string[];
  would_take: ColumnType<Record<string, WouldTake>, never, string>;
  attempts: Generated<number>;
  started_by: string;
  started_at: string;
  ended_at: ColumnType<string | null, never, string>;
}

/** Why rows were not brought in. */
export interface BulkImportFaultTable {
  organization_id: string;
  id: string;
  import_id: string;
  row_number: number;
  place: number;
  column_name: string | null;
  code: UserErrorCode;
  other_row: number | null;
  alike_id: string | null;
}
