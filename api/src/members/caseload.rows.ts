import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { CareRole } from '../generated/schema.ts';
import { selectMembers } from './member.rows.ts';

/** Whose members are passed on, in which role, and which of them. */
export interface Caseload {
  /** The key of the membership. */
  from: string;
  role: CareRole;
  /** Keys of members; all when null. */
  only: readonly string[] | null;
}

/**
 * Keys, in their order, of the members somebody cares for in a role whose record the viewer may change: as
 * program staff, or as a counselor or coordinator on their care team. The viewer's own record is none.
 */
export async function changeableCaseload(
  db: Db,
  viewer: Viewer,
  { from, role, only }: Caseload,
): Promise<string[]> {
  let query = selectMembers(db, viewer)
    .where(
      sql<boolean>`exists (
        select from care_team c
        where c.organization_id = member.organization_id and c.member_id = member.id
          and c.membership_id = ${from}::uuid and c.role = ${role} and c.ended_at is null)`,
    )
    .where(sql<boolean>`member.membership_id is distinct from ${viewer.membershipId}::uuid`)
    .clearSelect()
    .select('member.id')
    .orderBy('member.id');
  if (!isProgramStaff(viewer)) {
    query = query.where(
      sql<boolean>`exists (
        select from care_team c
        where c.organization_id = member.organization_id and c.member_id = member.id
          and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null
          and c.role in ('COUNSELOR', 'COORDINATOR'))`,
    );
  }
  if (only) query = query.where(oneOfKeys('member.id', only));
  return (await query.execute()).map(({ id }) => id);
}
