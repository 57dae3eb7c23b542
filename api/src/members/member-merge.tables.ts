import type { ColumnType, Generated } from 'kysely';
import type { MergeBefore } from './merged-record.service.ts';

export interface MemberMergeTable {
  organization_id: string;
  id: string;
  from_id: string;
  into_id: string;
  merged_by: string;
  merged_at: string;
  before: ColumnType<MergeBefore, string>;
  undone_by: ColumnType<string | null, undefined, string>;
  undone_at: ColumnType<string | null, undefined, string>;
  data_class: Generated<'LIVE' | 'DEMO'>;
}
