import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';

const own = (viewer: Viewer) =>
  sql`(select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid)`;

/** Whether the viewer is the mentor. */
export const isMentor = (viewer: Viewer): RawBuilder<boolean> =>
  sql<boolean>`(mentorship.mentor_id = ${viewer.membershipId}::uuid)`;

/** Whether the viewer is the member. */
export const isMember = (viewer: Viewer): RawBuilder<boolean> =>
  sql<boolean>`coalesce(mentorship.member_id = ${own(viewer)}, false)`;

/** Whether the viewer stands by it as staff: program staff, and who cares for the member; nobody by their own. */
export function isStaff(viewer: Viewer): RawBuilder<boolean> {
  if (isProgramStaff(viewer)) return sql<boolean>`(not ${isMember(viewer)})`;
  return sql<boolean>`(not ${isMember(viewer)} and exists (
    select from care_team c
    where c.organization_id = mentorship.organization_id and c.member_id = mentorship.member_id
      and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null
      and c.role in ('COUNSELOR', 'COORDINATOR')))`;
}

/**
 * Which mentorships a viewer may see: mentor and member their own, staff those of their members, and who else
 * sees the care team those that came about, since the mentor is or was on it.
 */
export function visibleMentorships(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('MENTORSHIP_READ')) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${isMentor(viewer)} or ${isMember(viewer)} or ${isStaff(viewer)}
    or (mentorship.state in ('ACTIVE', 'PAUSED', 'ENDED')
      and ${visibleMembers(viewer, 'mentorship.member_id', 'CARE_TEAM')}))`;
}

/** Which mentorships have a conversation for a viewer: those of the two that came about. Nobody else's, whoever they are. */
export const ownConversations = (viewer: Viewer): RawBuilder<SqlBool> =>
  sql<SqlBool>`((${isMentor(viewer)} or ${isMember(viewer)}) and mentorship.started_at is not null)`;

/** Of which mentorships a viewer reads what was reported: whoever coordinates, never of their own. */
export function reviewedMentorships(viewer: Viewer): RawBuilder<SqlBool> {
  if (!viewer.permissions.has('MENTORSHIP_REPORT_REVIEW')) return sql<SqlBool>`false`;
  return sql<SqlBool>`(${isStaff(viewer)} and not ${isMentor(viewer)})`;
}
