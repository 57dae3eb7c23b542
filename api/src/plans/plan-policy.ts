import type { Expression, SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';
import type { MemberRow } from '../members/member.rows.ts';

/** Which plans a viewer may see: those of members of whom they may see the plan. */
export const visiblePlans = (viewer: Viewer): Expression<SqlBool> =>
  visibleMembers(viewer, 'plan.member_id', 'PLAN');

/**
 * Whether somebody who may see a member's plan may also write it: the member, program staff, and who is
 * on the care team as counselor or coordinator; never a mentor, who reads what is shared.
 */
export function mayWrite(
  viewer: Viewer,
  member: Pick<MemberRow, 'is_self' | 'care_roles'>,
): boolean {
  const { is_self: isSelf, care_roles: roles } = member;
  return isSelf || actsAsStaff(viewer, roles);
}

/** Whether somebody acts for the network towards this member. */
export function actsAsStaff(viewer: Viewer, careRoles: MemberRow['care_roles']): boolean {
  return (
    isProgramStaff(viewer) ||
    careRoles.some((role) => role === 'COUNSELOR' || role === 'COORDINATOR')
  );
}
