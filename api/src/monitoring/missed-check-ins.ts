import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import { visibleMembers } from '../members/member-policy.ts';
import {
  selectMembers,
  toMember,
  type MemberNode,
  type MemberRow,
} from '../members/member.rows.ts';
import { graceDays } from './cadence.ts';

const longestDueFirst: OrderColumn<MemberRow>[] = [
  {
    column: 'check_in_due_on',
    type: 'date',
    direction: 'asc',
    value: (row) => row.check_in_due_on ?? '',
  },
  { column: 'member.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** A page of the active members whose check-in is missed, the longest due first. */
export async function listMissedCheckIns(
  ctx: Context,
  mine: boolean,
  args: PageArgs,
): Promise<Connection<MemberNode>> {
  const viewer = requireViewer(ctx);
  const asked = page(args, longestDueFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'missedCheckIns',
    filter: mine,
  });
  let query = selectMembers(await ctx.lane.read(), viewer, 'CHECK_INS')
    // When it is due depends on the band: who is late would tell it.
    .where(visibleMembers(viewer, 'member.id', 'RISK'))
    .where('member.status', '=', 'ACTIVE')
    // Nowhere on earth the day is farther: lets the index begin.
    .where(sql<SqlBool>`check_in_due_on < app.now()::date + 1 - ${graceDays}::integer`)
    .where(
      sql<SqlBool>`check_in_due_on < (app.now() at time zone member.time_zone)::date - ${graceDays}::integer`,
    )
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (mine) {
    query = query.where('member.id', 'in', (team) =>
      team
        .selectFrom('care_team')
        .select('member_id')
        .where('membership_id', '=', viewer.membershipId)
        .where('ended_at', 'is', null),
    );
  }
  return asked.connection(await query.execute(), (row) => toMember(ctx, row));
}
