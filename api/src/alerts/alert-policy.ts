import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { teamSees, visibleMembers } from '../members/member-policy.ts';
import { slipRules } from '../monitoring/monitoring-policy.ts';

/**
 * Which entries `c` of care teams reach an alert, in SQL: those that reach alerts, and slips too where it
 * tells of use.
 * @param alert the table's name in it
 */
export const teamSeesAlert = (alert: string) => `${teamSees('ALERTS')}
  and (${alert}.rule <> all ('{${slipRules.join(',')}}') or ${teamSees('SLIPS')})`;

/**
 * Which alerts a viewer may see: those about members of whom they may see alerts, and of what tells of
 * use those where they may see slips. Never about themselves: alerts are for others to act on.
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
      and ${sql.raw(teamSeesAlert('alert'))}))`;
}
