import { sql, type Expression, type SqlBool } from 'kysely';
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
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}
