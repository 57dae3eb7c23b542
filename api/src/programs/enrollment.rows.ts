import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { Enrollment } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import type { EnrollmentTable } from './program.tables.ts';

/** An enrollment as queries answer it, with the keys its fields are loaded by. */
export interface EnrollmentNode extends Enrollment {
  key: string;
  memberKey: string;
  programKey: string;
  phaseKey: string | null;
}

export type EnrollmentRow = Selectable<EnrollmentTable> & { now: string };

/** Enrollments of members whose programs the viewer may see. */
export function selectEnrollments(db: Db, viewer: Viewer) {
  return db
    .selectFrom('enrollment')
    .selectAll('enrollment')
    .select(sql<string>`app.now()`.as('now'))
    .where(visibleMembers(viewer, 'enrollment.member_id', 'PROGRAMS'));
}

/** Newest change first. */
export const newestEnrollmentsFirst: OrderColumn<EnrollmentRow>[] = [
  {
    column: 'enrollment.state_since',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.state_since,
  },
  { column: 'enrollment.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** Who is next first. */
export const queueOrder: OrderColumn<EnrollmentRow>[] = [
  {
    column: 'enrollment.waiting_rank',
    type: 'smallint',
    direction: 'desc',
    value: (row) => row.waiting_rank ?? 0,
  },
  {
    column: 'enrollment.state_since',
    type: 'timestamptz',
    direction: 'asc',
    value: (row) => row.state_since,
  },
  { column: 'enrollment.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** The enrollment as the schema has it; remembers that the member's record was seen. */
export function toEnrollment(ctx: Context, row: EnrollmentRow): EnrollmentNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'Enrollment',
    key: row.id,
    memberKey: row.member_id,
    programKey: row.program_id,
    phaseKey: row.phase_id,
    id: globalId('Enrollment', row.id),
    state: row.state,
    stateSince: row.state_since,
    plannedFor: row.planned_for,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    backOn: row.back_on,
    priority: row.priority,
    leaveReason: row.leave_reason,
    undoUntil: undoUntil(row, requireViewer(ctx)),
    version: row.version,
  };
}

function undoUntil({ undo, now }: EnrollmentRow, viewer: Viewer): string | null {
  if (undo?.by !== viewer.membershipId) return null;
  return Date.parse(now) <= Date.parse(undo.until) ? undo.until : null;
}
