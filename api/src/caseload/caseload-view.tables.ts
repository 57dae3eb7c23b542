import type { ColumnType, Generated } from 'kysely';

export interface CaseloadViewTable {
  organization_id: string;
  id: string;
  owner_id: string;
  shared: boolean;
  /** Sealed. */
  content: string;
  created_at: string;
  ended_at: ColumnType<string | null, undefined, string | null>;
  version: Generated<number>;
}
