import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import type { MonitoringEventKind } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { categoryOfKind } from './event-kinds.ts';
import { defaultRuleSet } from './risk-rules.ts';

/** The rules whose reasons tell of a slip. */
export const slipRules: readonly string[] = defaultRuleSet.rules
  .filter(({ condition }) => condition.type === 'SLIP_REPORTED')
  .map(({ code }) => code);

/**
 * Which monitoring events a viewer may see: by the part of the member's record they belong to, and
 * slips apart from the rest of it.
 */
export function visibleEvents(viewer: Viewer): Expression<SqlBool> {
  const member = 'monitoring_event.member_id';
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  const kinds = Object.keys(categoryOfKind) as MonitoringEventKind[];
  const others = kinds.filter((kind) => kind !== 'SLIP_REPORTED');
  const parts = [...Map.groupBy(others, (kind) => categoryOfKind[kind])].map(
    ([category, of]) => sql<SqlBool>`(monitoring_event.kind in (${sql.join(of)})
      and ${visibleMembers(viewer, member, category)})`,
  );
  parts.push(sql<SqlBool>`(monitoring_event.kind = 'SLIP_REPORTED'
    and ${visibleMembers(viewer, member, categoryOfKind.SLIP_REPORTED, 'SLIPS')})`);
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}
