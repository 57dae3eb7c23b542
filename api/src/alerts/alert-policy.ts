import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { teamSees, visibleMembers } from '../members/member-policy.ts';
import { slipRules } from '../monitoring/monitoring-policy.ts';

/** Whether an alert tells of something else than a slip, in SQL. @param alert the table's name in it */
export const isOnOther = (alert: string) => `${alert}.rule <> all ('{${slipRules.join(',')}}')`;

/**
 * Which alerts a viewer may see: those about members of whom they may see alerts, and alerts on slips
 * where slips reach them. Never about themselves: alerts are for others to act on.
 */
export function visibleAlerts(viewer: Viewer): Expression<SqlBool> {
  const others = sql<SqlBool>`(${visibleMembers(viewer, 'alert.member_id', 'ALERTS')}
    and alert.member_id is distinct from (
      select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid))`;
  if (isProgramStaff(viewer)) return others;
  // Holds what `others` holds; that one alone lets the planner begin at the viewer's few members.
  return sql<SqlBool>`(${others} and exists (
    select from care_team c
    where c.organization_id = alert.organization_id and c.member_id = alert.member_id
      and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null
      and ${sql.raw(teamSees('ALERTS', isOnOther('alert')))}))`;
}
