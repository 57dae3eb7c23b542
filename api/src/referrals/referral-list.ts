import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { ReferralFilter, ReferralOrder } from '../generated/schema.ts';
import {
  referralOrder,
  selectReferrals,
  toReferral,
  type ReferralNode,
  type ReferralRow,
} from './referral.rows.ts';

/** A page of the hand-offs this viewer may see. */
export async function listReferrals(
  ctx: Context,
  filter: ReferralFilter | null | undefined,
  orderBy: ReferralOrder | null | undefined,
  args: PageArgs,
): Promise<Connection<ReferralNode>> {
  const viewer = requireViewer(ctx);
  const wanted: ReferralFilter = { mine: false, ...filter };
  const asked = page<ReferralRow>(args, referralOrder(orderBy), {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'referrals',
    filter: wanted,
  });
  let query = selectReferrals(await ctx.lane.read(), viewer)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (wanted.states) query = query.where(oneOf('state', wanted.states));
  if (wanted.mine) query = query.where('referral.owner_id', '=', viewer.membershipId);
  return asked.connection(await query.execute(), (row) => toReferral(ctx, row));
}
