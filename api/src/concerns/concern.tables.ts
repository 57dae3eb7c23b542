import type { ColumnType, Generated } from 'kysely';
import type { ConcernState } from '../generated/schema.ts';

export interface ConcernTable {
  organization_id: string;
  id: string;
  state: ConcernState;
  /** Sealed. */
  content: string;
  sent_as: string | null;
  member_id: ColumnType<string | null, string | undefined>;
  received_at: string;
  read_at: ColumnType<string | null, string | undefined>;
  read_by: ColumnType<string | null, string | undefined>;
  closed_at: ColumnType<string | null, string | undefined>;
  closed_by: ColumnType<string | null, string | undefined>;
  /** Sealed. */
  closing_note: ColumnType<string | null, string | undefined>;
  version: Generated<number>;
}
