import type { ColumnType, Generated } from 'kysely';
import type { KeptTemplates } from './template-content.ts';

export interface PlanTemplateTable {
  organization_id: string;
  id: string;
  contents: ColumnType<KeptTemplates, string, string>;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
  ended_at: ColumnType<string | null, never, string>;
  version: Generated<number>;
}
