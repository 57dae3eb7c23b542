import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';

/**
 * Which hand-offs a viewer may see. Program staff see all; others those whose first contact is theirs,
 * those they put in, as long as nobody has become a member by them, and those of the members of whom they
 * may see this part of the record. Nobody sees the one about themselves.
 */
export function visibleReferrals(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('REFERRAL_HANDLE')) return sql<SqlBool>`false`;
  const me = viewer.membershipId;
  const others = sql<SqlBool>`(referral.member_id is null or referral.member_id is distinct from (
    select own.id from member own where own.membership_id = ${me}::uuid))`;
  if (isProgramStaff(viewer)) return others;
  return sql<SqlBool>`(${others} and (
    (referral.member_id is null
      and (referral.owner_id = ${me}::uuid or referral.received_by = ${me}::uuid))
    or ${visibleMembers(viewer, 'referral.member_id', 'REFERRALS')}))`;
}
