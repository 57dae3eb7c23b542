import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Viewer } from '../../auth/viewer.ts';
import { visibleMembers } from '../../members/member-policy.ts';

/**
 * Of which members a viewer may read the meetings they logged: members their own; whoever may see a member's
 * attendance, program staff too, while the member shares them. Another member never.
 * @param member names the column with the member's key
 */
export function sharesMeetings(viewer: Viewer, member: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(member)} in (
      select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid)
    or (${visibleMembers(viewer, member, 'ATTENDANCE')} and exists (
      select from meeting_sharing s
      where s.member_id = ${sql.ref(member)} and s.revoked_at is null)))`;
}

/** Which meetings that were logged a viewer may read: of a group's only where they may see the member's groups too. */
export function sharesAttendance(viewer: Viewer): RawBuilder<SqlBool> {
  const member = 'meeting_attendance.member_id';
  return sql<SqlBool>`(${sharesMeetings(viewer, member)}
    and (meeting_attendance.group_id is null or ${visibleMembers(viewer, member, 'GROUPS')}))`;
}
