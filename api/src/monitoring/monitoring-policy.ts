import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import type { MonitoringEventKind } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { categoryOfKind } from './event-kinds.ts';
import { defaultRuleSet } from './risk-rules.ts';

/** The rules whose alerts and reasons tell of use, as a slip does. */
export const slipRules: readonly string[] = defaultRuleSet.rules
  .filter(({ tellsOfUse }) => tellsOfUse)
  .map(({ code }) => code);

/** Which monitoring events a viewer may see: by the part of the member's record they belong to. */
export function visibleEvents(viewer: Viewer): Expression<SqlBool> {
  const member = 'monitoring_event.member_id';
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  const kinds = Object.keys(categoryOfKind) as MonitoringEventKind[];
  const parts = [...Map.groupBy(kinds, (kind) => categoryOfKind[kind])].map(
    ([category, of]) => sql<SqlBool>`(monitoring_event.kind in (${sql.join(of)})
      and ${visibleMembers(viewer, member, category)})`,
  );
  const ofWhatIsSeen = sql<SqlBool>`(monitoring_event.kind <> 'CONTACT_LOGGED' or not ${isOnSlip}
    or ${visibleMembers(viewer, member, 'SLIPS')})`;
  return sql<SqlBool>`((${sql.join(parts, sql` or `)}) and ${ofWhatIsSeen})`;
}

/** Whether a contact answered an alert that tells of use. */
const isOnSlip = sql<SqlBool>`exists (
  select from alert a
  where a.organization_id = monitoring_event.organization_id
    and a.id = (monitoring_event.details ->> 'alert')::uuid
    and a.rule = any (${sql.lit(`{${slipRules.join(',')}}`)}::text[]))`;

/** Whether the note of an event is hidden: one that was written to a slip may tell of it. */
export function isNoteHidden(viewer: Viewer): RawBuilder<boolean> {
  if (isProgramStaff(viewer)) return sql<boolean>`false`;
  return sql<boolean>`(monitoring_event.kind = 'CHECK_IN' and monitoring_event.note is not null
    and not ${visibleMembers(viewer, 'monitoring_event.member_id', 'SLIPS')}
    and exists (
      select from monitoring_event slip
      where slip.organization_id = monitoring_event.organization_id
        and slip.member_id = monitoring_event.member_id and slip.kind = 'SLIP_REPORTED'
        and slip.recorded_at = monitoring_event.recorded_at))`;
}
