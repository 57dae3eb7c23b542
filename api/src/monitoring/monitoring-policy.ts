import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import type { MonitoringEventKind } from '../generated/schema.ts';
import { maySeePart, teamSees, visibleMembers } from '../members/member-policy.ts';
import { categoryOfKind } from './event-kinds.ts';
import { defaultRuleSet } from './risk-rules.ts';

/** The rules whose alerts and reasons tell of use, as a slip does. */
export const slipRules: readonly string[] = defaultRuleSet.rules
  .filter(({ tellsOfUse }) => tellsOfUse)
  .map(({ code }) => code);

/** The kinds of event, by the part of the record they belong to. */
const kindsByPart = [
  ...Map.groupBy(
    Object.keys(categoryOfKind) as MonitoringEventKind[],
    (kind) => categoryOfKind[kind],
  ),
];

/** Whether the viewer's roles include events of a kind, whoever they are about. */
export const maySeeKind = (viewer: Viewer, kind: MonitoringEventKind): boolean =>
  maySeePart(viewer, categoryOfKind[kind]);

/** Which monitoring events a viewer may see: by the part of the member's record they belong to. */
export function visibleEvents(viewer: Viewer): Expression<SqlBool> {
  const member = 'monitoring_event.member_id';
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  const parts = kindsByPart.map(
    ([category, of]) => sql<SqlBool>`(monitoring_event.kind in (${sql.join(of)})
      and ${visibleMembers(viewer, member, category)})`,
  );
  const ofWhatIsSeen = sql<SqlBool>`(monitoring_event.kind <> 'CONTACT_LOGGED' or not ${isOnSlip}
    or ${visibleMembers(viewer, member, 'SLIPS')})`;
  const ofGroupsSeen = sql<SqlBool>`(monitoring_event.kind <> 'ATTENDANCE_RECORDED' or not ${isOfGroup}
    or ${visibleMembers(viewer, member, 'GROUPS')})`;
  const ofHousesSeen = sql<SqlBool>`(monitoring_event.kind <> 'ATTENDANCE_RECORDED' or not ${isOfHouse}
    or ${visibleMembers(viewer, member, 'STAYS')})`;
  return sql<SqlBool>`((${sql.join(parts, sql` or `)})
    and ${ofWhatIsSeen} and ${ofGroupsSeen} and ${ofHousesSeen})`;
}

/**
 * Which entries `c` of care teams reach an event, in SQL: the rule of `visibleEvents`.
 * @param kind names the event's kind in it, `alert` the alert that a contact answered, if any; `group` and `house` say
 *   whether it tells of one
 */
export function teamSeesEvent({ kind, alert, group, house }: EventColumns): string {
  const cases = kindsByPart.map(
    ([category, kinds]) => `when ${kind} in ('${kinds.join("','")}') then ${teamSees(category)}`,
  );
  return `(case ${cases.join(' ')} else false end
    and (${alert}.rule is null or ${alert}.rule <> all ('{${slipRules.join(',')}}')
      or ${teamSees('SLIPS')})
    and (not ${group} or ${teamSees('GROUPS')})
    and (not ${house} or ${teamSees('STAYS')}))`;
}

interface EventColumns {
  kind: string;
  alert: string;
  group: string;
  house: string;
}

/** Whether a contact answered an alert that tells of use. */
const isOnSlip = sql<SqlBool>`exists (
  select from alert a
  where a.organization_id = monitoring_event.organization_id
    and a.id = (monitoring_event.details ->> 'alert')::uuid
    and a.rule = any (${sql.lit(`{${slipRules.join(',')}}`)}::text[]))`;

/** Whether somebody was at what a group or a house held: that tells of which group they are in, and where they live. */
const isHeldBy = (holder: 'group_id' | 'residence_id') => sql<SqlBool>`exists (
  select from program_session s
  where s.organization_id = monitoring_event.organization_id
    and s.id = (monitoring_event.details ->> 'session')::uuid and ${sql.ref(`s.${holder}`)} is not null)`;
const isOfGroup = isHeldBy('group_id');
const isOfHouse = isHeldBy('residence_id');

/**
 * Whether the note of an event is hidden: one that was written to a slip may tell of it, and so may what
 * staff wrote to a move in a program or of a stay, and what was said with a mentor.
 */
export function isNoteHidden(viewer: Viewer): RawBuilder<boolean> {
  if (isProgramStaff(viewer)) return sql<boolean>`false`;
  return sql<boolean>`(monitoring_event.kind in ('CHECK_IN', 'ENROLLMENT_CHANGED', 'STAY_CHANGED', 'CONTACT_LOGGED')
    and monitoring_event.note is not null
    and not ${visibleMembers(viewer, 'monitoring_event.member_id', 'SLIPS')}
    and (monitoring_event.kind in ('ENROLLMENT_CHANGED', 'STAY_CHANGED')
      or monitoring_event.kind = 'CONTACT_LOGGED'
        and monitoring_event.details ->> 'mentorship' is not null
      or monitoring_event.kind = 'CHECK_IN' and exists (
      select from monitoring_event slip
      where slip.organization_id = monitoring_event.organization_id
        and slip.member_id = monitoring_event.member_id and slip.kind = 'SLIP_REPORTED'
        and slip.recorded_at = monitoring_event.recorded_at)))`;
}
