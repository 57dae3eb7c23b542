import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId, type NodeType } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { HiddenParts, Restrictable } from '../common/restrictions.ts';
import type { Task } from '../generated/schema.ts';
import { isTextHidden, presentOwner, visibleTasks } from './task-policy.ts';
import type { TaskTable } from './task.tables.ts';

/** A follow-up as queries answer it, with the keys its fields are loaded by. */
export interface TaskNode extends Task, Restrictable {
  key: string;
  memberKey: string | null;
  ownerKey: string | null;
  createdByKey: string | null;
  closedByKey: string | null;
}

/** A follow-up's row, with what the policy says of it. */
export type TaskRow = Selectable<TaskTable> & {
  present_owner: string | null;
  text_hidden: boolean;
  now: string;
};

/** Follow-ups that the viewer may see. */
export function selectTasks(db: Db, viewer: Viewer) {
  return db
    .selectFrom('task')
    .selectAll('task')
    .select([
      presentOwner.as('present_owner'),
      isTextHidden(viewer).as('text_hidden'),
      sql<string>`app.now()`.as('now'),
    ])
    .where(visibleTasks(viewer));
}

/** What is due first at the top. */
export const dueFirst: OrderColumn<TaskRow>[] = [
  { column: 'due_at', type: 'timestamptz', direction: 'asc', value: (row) => row.due_at },
  { column: 'task.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

const nothingHidden: HiddenParts = new Map();
const textHidden: HiddenParts = new Map([['TASKS', 'NO_PERMISSION']]);

/** The follow-up as the schema has it; remembers that the member's record was seen. */
export function toTask(ctx: Context, row: TaskRow): TaskNode {
  if (row.member_id) ctx.trail.saw(row.member_id);
  const open = (sealed: string | null) =>
    sealed === null ? null : ctx.services.sealer.open(row.organization_id, sealed);
  return {
    __typename: 'Task',
    key: row.id,
    memberKey: row.member_id,
    ownerKey: row.present_owner,
    createdByKey: row.created_by,
    closedByKey: row.closed_by,
    hidden: row.text_hidden ? textHidden : nothingHidden,
    id: globalId('Task', row.id),
    kind: row.kind,
    state: row.state,
    dueAt: row.due_at,
    escalatedAt: row.escalated_at,
    note: row.text_hidden ? null : open(row.note),
    subject: subjectOf(row),
    occurrences: row.occurrences,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    outcome: row.text_hidden ? null : open(row.outcome),
    cancelReason: row.cancel_reason,
    undoUntil: undoUntil(row, requireViewer(ctx)),
    version: row.version,
  };
}

function subjectOf({ subject_type: type, subject_id: key }: TaskRow) {
  return type && key ? { type, id: globalId(type as NodeType, key) } : null;
}

function undoUntil({ undo, now }: TaskRow, viewer: Viewer): string | null {
  if (undo?.by !== viewer.membershipId) return null;
  return Date.parse(now) <= Date.parse(undo.until) ? undo.until : null;
}
