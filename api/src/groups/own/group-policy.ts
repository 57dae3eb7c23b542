import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../../auth/viewer.ts';
import { visibleMembers } from '../../members/member-policy.ts';

/** Whether the viewer hosts a group. @param group names the column with its key */
export function hostsGroup(viewer: Viewer, group: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(group)} in (
    select h.group_id from group_host h
    where h.membership_id = ${viewer.membershipId}::uuid and h.ended_at is null))`;
}

/** Whether the viewer is in a group as a member. */
export function isInGroup(viewer: Viewer, group: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(group)} in (
    select p.group_id from group_membership p
    join member m on m.organization_id = p.organization_id and m.id = p.member_id
    where m.membership_id = ${viewer.membershipId}::uuid and p.ended_at is null))`;
}

/**
 * Which groups a viewer may see: program staff and counselors all. Members, mentors and house managers those that
 * anybody can join, and those they are in or host: where and when a group by invitation meets is not theirs to know.
 */
export function visibleGroups(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('MEETING_READ')) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer) || viewer.roles.includes('COUNSELOR')) return sql<SqlBool>`true`;
  return sql<SqlBool>`((support_group.admission = 'OPEN' and support_group.ended_at is null)
    or ${isInGroup(viewer, 'support_group.id')} or ${hostsGroup(viewer, 'support_group.id')})`;
}

/**
 * Whose places in groups a viewer may see: hosts those of who sits before them, by the name used; others
 * those of members whose groups they may see, and members nobody's but their own.
 */
export function visibleGroupMemberships(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('MEETING_READ')) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${hostsGroup(viewer, 'group_membership.group_id')}
    or ${visibleMembers(viewer, 'group_membership.member_id', 'GROUPS')})`;
}
