import type { ColumnType, Generated } from 'kysely';

export interface ImportRunTable {
  organization_id: string;
  source: string;
  started_at: string;
  steps_done: Generated<number>;
  completed_at: ColumnType<string | null, never, never>;
}
