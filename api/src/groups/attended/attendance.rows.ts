import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { globalId, keyOf, NOTHING } from '../../common/ids.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../../common/pagination.ts';
import type { MeetingAttendance, MeetingSharing } from '../../generated/schema.ts';
import { selectMembers } from '../../members/member.rows.ts';
import { sharesAttendance, sharesMeetings } from './attendance-policy.ts';
import type { MeetingAttendanceTable } from './attendance.tables.ts';

/** What was attended as queries answer it, with the keys its fields are loaded by. */
export interface AttendanceNode extends MeetingAttendance {
  meetingKey: string | null;
  groupKey: string | null;
  /** The member's own day. */
  localDate: string;
}

type AttendanceRow = Selectable<MeetingAttendanceTable>;

const newestFirst: OrderColumn<AttendanceRow>[] = [
  {
    column: 'meeting_attendance.attended_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.attended_at,
  },
  { column: 'meeting_attendance.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** What was logged, and not taken back, of members whose meetings the viewer may read. */
function selectAttendances(db: Db, viewer: Viewer) {
  return db
    .selectFrom('meeting_attendance')
    .selectAll()
    .where('meeting_attendance.removed_at', 'is', null)
    .where(sharesAttendance(viewer));
}

function toAttendance(ctx: Context, row: AttendanceRow): AttendanceNode {
  ctx.trail.saw(row.member_id);
  const open = (sealed: string | null) =>
    sealed === null ? null : ctx.services.sealer.open(row.organization_id, sealed);
  return {
    __typename: 'MeetingAttendance',
    meetingKey: row.meeting_id,
    groupKey: row.group_id,
    localDate: row.local_date,
    id: globalId('MeetingAttendance', row.id),
    attendedAt: row.attended_at,
    recordedAt: row.recorded_at,
    place: open(row.place),
    proof: row.proof,
    signedBy: open(row.signed_by),
  };
}

/** What was attended by key; null when unknown, taken back, or not shared with the viewer. */
export const meetingAttendanceLoader = (ctx: Context) =>
  new DataLoader<string, AttendanceNode | null>(async (keys) => {
    const rows = await selectAttendances(await ctx.lane.read(), requireViewer(ctx))
      .where('meeting_attendance.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toAttendance(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** A page of what a member logged, newest first; null where the viewer may not read it. */
export async function listAttendances(
  ctx: Context,
  memberId: string | null | undefined,
  args: PageArgs,
): Promise<Connection<AttendanceNode> | null> {
  const viewer = requireViewer(ctx);
  const db = await ctx.lane.read();
  const asked = page<AttendanceRow>(args, newestFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'meetingAttendances',
    filter: memberId ?? null,
  });
  let members = selectMembers(db, viewer).where(sharesMeetings(viewer, 'member.id'));
  members =
    memberId == null
      ? members.where('member.membership_id', '=', viewer.membershipId)
      : members.where('member.id', '=', keyOf('Member', memberId) ?? NOTHING);
  const member = await members.executeTakeFirst();
  if (!member) return null;
  ctx.trail.saw(member.id);
  const rows = await selectAttendances(db, viewer)
    .where('meeting_attendance.member_id', '=', member.id)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toAttendance(ctx, row));
}

/** What the viewer shares as a member; null for who is none. */
export async function readSharing(ctx: Context): Promise<MeetingSharing | null> {
  const viewer = requireViewer(ctx);
  const db = await ctx.lane.read();
  const member = await selectMembers(db, viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  if (!member) return null;
  ctx.trail.saw(member.id);
  const grant = await db
    .selectFrom('meeting_sharing')
    .select('granted_at')
    .where('member_id', '=', member.id)
    .where('revoked_at', 'is', null)
    .orderBy('granted_at')
    .executeTakeFirst();
  return { __typename: 'MeetingSharing', shared: grant !== undefined, since: grant?.granted_at };
}
