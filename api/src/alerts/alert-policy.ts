import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { slipRules } from '../monitoring/monitoring-policy.ts';

/** Whether an alert tells of something else than a slip, for the database, by its column `rule`. */
export const isOnOther = `rule <> all ('{${slipRules.join(',')}}')`;

/**
 * Which alerts a viewer may see: those about members of whom they may see alerts, and alerts on slips
 * where slips reach them. Never about themselves: alerts are for others to act on.
 */
export function visibleAlerts(viewer: Viewer): Expression<SqlBool> {
  const member = 'alert.member_id';
  const others = sql<SqlBool>`(${visibleMembers(viewer, member, 'ALERTS')}
    and alert.member_id is distinct from (
      select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid))`;
  // Asked of nobody else, since it costs the list its index.
  if (isProgramStaff(viewer) || !viewer.roles.includes('HOUSE_MANAGER')) return others;
  return sql<SqlBool>`(${others} and (${sql.raw(isOnOther)}
    or ${visibleMembers(viewer, member, 'ALERTS', 'SLIPS')}))`;
}
