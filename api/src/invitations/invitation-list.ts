import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { MemberAccess, StaffInvitation } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { selectOpenInvitations, toOpenInvitation } from './invitations.ts';

const MOST = 500;

/** Whether a member can sign in; null for one whom the viewer may not see. */
export async function readAccess(ctx: Context, memberKey: string): Promise<MemberAccess | null> {
  const db = await ctx.lane.read();
  const member = await selectMembers(db, requireViewer(ctx))
    .where('member.id', '=', memberKey)
    .executeTakeFirst();
  if (!member) return null;
  ctx.trail.saw(member.id);
  const row = await selectOpenInvitations(db).where('member_id', '=', memberKey).executeTakeFirst();
  return {
    hasAccount: member.membership_id !== null,
    invitation: row ? await toOpenInvitation(ctx, row) : null,
  };
}

/** Links that are open for staff, newest first. */
export async function listStaffInvitations(ctx: Context): Promise<StaffInvitation[]> {
  const db = await ctx.lane.read();
  const rows = await selectOpenInvitations(db)
    .where('member_id', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      email: row.email ?? '',
      name: row.name ?? '',
      roles: row.roles ?? [],
      invitation: await toOpenInvitation(ctx, row),
    })),
  );
}
