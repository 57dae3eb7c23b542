import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { MemberFilter, MemberOrder } from '../generated/schema.ts';
import { visibleMembers } from './member-policy.ts';
import { selectMembers, toMember, type MemberNode, type MemberRow } from './member.rows.ts';

const UNKNOWN_RANK = 20;
const SHORTEST_SEARCH = 2;

interface OrderedRow extends MemberRow {
  shown_rank: number;
}

/** A page of the members this viewer may see. */
export async function listMembers(
  ctx: Context,
  filter: MemberFilter | null | undefined,
  orderBy: MemberOrder | null | undefined,
  args: PageArgs,
): Promise<Connection<MemberNode>> {
  const viewer = requireViewer(ctx);
  const wanted: MemberFilter = { status: 'ACTIVE', mine: false, ...filter };
  const rank = shownRank(viewer);
  const asked = page(args, orderOf(orderBy, rank), {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'members',
    filter: wanted,
  });
  // What is filtered by must be visible, or the filter would tell what is hidden.
  const category = wanted.bands ? 'RISK' : undefined;
  let query = selectMembers(await ctx.lane.read(), viewer, category)
    .select(rank.as('shown_rank'))
    .where('member.status', '=', wanted.status)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (wanted.bands) query = query.where(oneOf('risk_band', wanted.bands));
  if (wanted.alias != null) {
    const [from, to] = searchRange(wanted.alias);
    query = query.where('alias_search', '>=', from).where('alias_search', '<', to);
  }
  if (wanted.mine) {
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

/** The rank a viewer may sort by: as of UNKNOWN for members whose risk they may not see. */
function shownRank(viewer: Viewer): RawBuilder<number> {
  if (isProgramStaff(viewer)) return sql<number>`risk_rank`;
  return sql<number>`case when ${visibleMembers(viewer, 'member.id', 'RISK')}
    then risk_rank else ${UNKNOWN_RANK}::smallint end`;
}

function orderOf(
  orderBy: MemberOrder | null | undefined,
  rank: RawBuilder<number>,
): OrderColumn<OrderedRow>[] {
  const { field, direction } = orderBy ?? { field: 'RISK', direction: 'DESC' };
  const way = direction === 'ASC' ? 'asc' : 'desc';
  const byId: OrderColumn<OrderedRow> = {
    column: 'member.id',
    type: 'uuid',
    direction: way,
    value: (row) => row.id,
  };
  if (field === 'ALIAS') {
    const value = (row: OrderedRow) => row.alias_search;
    return [{ column: 'alias_search', type: 'text', direction: way, value }, byId];
  }
  const value = (row: OrderedRow) => row.shown_rank;
  const byRank = { column: 'risk_rank', expression: rank, type: 'smallint', value } as const;
  return [{ ...byRank, direction: way }, byId];
}

/** A range instead of LIKE, which no index serves behind a policy. */
function searchRange(text: string): [string, string] {
  const start = text.trim().toLowerCase();
  if (start.length < SHORTEST_SEARCH) {
    throw badInput(`\`filter.alias\` has at least ${String(SHORTEST_SEARCH)} characters.`);
  }
  return [start, `${start}\u{10ffff}`];
}
