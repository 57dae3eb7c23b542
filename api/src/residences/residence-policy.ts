import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';

/**
 * Which residences a viewer may see: staff all of them, since they refer members to them; others the one they
 * live in, or lived in.
 * @param residence how the query names the column with the residence's key
 */
export function visibleResidences(viewer: Viewer, residence: string): Expression<SqlBool> {
  if (viewer.permissions.has('RESIDENCE_READ')) return sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(residence)} in (
    select s.residence_id from stay s join member m
      on m.organization_id = s.organization_id and m.id = s.member_id
    where m.membership_id = ${viewer.membershipId}::uuid
      and s.end_reason is distinct from 'RECORDED_IN_ERROR')`;
}

/**
 * Of which residences a viewer may see the life, and what holds there now: staff of all, others of the one they live in, and no more once
 * they have moved out.
 * @param residence how the query names the column with the residence's key
 */
export function livedInResidences(viewer: Viewer, residence: string): RawBuilder<boolean> {
  if (viewer.permissions.has('RESIDENCE_READ')) return sql<boolean>`true`;
  return ownResidence(viewer, residence);
}

/** The residence that a viewer lives in as a member. @param residence how the query names the column with its key */
export const ownResidence = (viewer: Viewer, residence: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(residence)} in (
    select s.residence_id from stay s join member m
      on m.organization_id = s.organization_id and m.id = s.member_id
    where m.membership_id = ${viewer.membershipId}::uuid and s.ended_on is null)`;

/**
 * Of which residences a viewer gives the beds: program staff of all, house managers of those they run.
 * @param residence how the query names the column with the residence's key
 */
export function managedResidences(viewer: Viewer, residence: string): RawBuilder<boolean> {
  if (!viewer.permissions.has('STAY_MANAGE')) return sql<boolean>`false`;
  if (isProgramStaff(viewer)) return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(residence)} in (
    select r.residence_id from residence_manager r
    where r.membership_id = ${viewer.membershipId}::uuid and r.ended_at is null)`;
}
