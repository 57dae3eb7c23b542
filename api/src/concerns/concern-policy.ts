import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';

/**
 * Which concerns a viewer may see. Program staff see all, others those that were linked to a member of whom
 * they may see this part of the record. Nobody sees one that was found to be about themselves.
 */
export function visibleConcerns(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('REFERRAL_HANDLE')) return sql<SqlBool>`false`;
  const others = sql<SqlBool>`(concern.member_id is null or concern.member_id is distinct from (
    select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid))`;
  if (isProgramStaff(viewer)) return others;
  return sql<SqlBool>`(${others} and ${visibleMembers(viewer, 'concern.member_id', 'REFERRALS')})`;
}
