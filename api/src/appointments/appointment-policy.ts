import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';

/**
 * Which appointments a viewer may see: program staff all, staff their own, and everybody those of the
 * members of whom they may see this part of the record, their own included.
 */
export function visibleAppointments(viewer: Viewer): Expression<SqlBool> {
  if (!viewer.permissions.has('APPOINTMENT_BOOK')) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(appointment.person_id = ${viewer.membershipId}::uuid
    or ${visibleMembers(viewer, 'appointment.member_id', 'APPOINTMENTS')})`;
}
