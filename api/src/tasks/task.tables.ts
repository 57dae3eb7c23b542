import type { ColumnType, Generated } from 'kysely';
import type { TaskCancelReason, TaskKind, TaskState } from '../generated/schema.ts';
import type { TaskUndo } from './task.entity.ts';

export interface TaskTable {
  organization_id: string;
  id: string;
  member_id: string | null;
  kind: TaskKind;
  state: TaskState;
  owner_id: string | null;
  due_at: string;
  escalated_at: string | null;
  cause_key: string | null;
  occurrences: Generated<number>;
  subject_type: string | null;
  subject_id: string | null;
  /** Sealed. */
  note: string | null;
  /** Sealed. */
  outcome: string | null;
  cancel_reason: TaskCancelReason | null;
  created_at: string;
  created_by: string | null;
  closed_at: string | null;
  closed_by: string | null;
  undo: ColumnType<TaskUndo | null, never>;
  version: Generated<number>;
}
