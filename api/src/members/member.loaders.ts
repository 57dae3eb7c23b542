import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { toPerson } from '../auth/person.rows.ts';
import type { CareTeamEntry } from '../generated/schema.ts';
import { selectMembers, toMember, type MemberNode } from './member.rows.ts';

/** Members by key; null when unknown or not visible to the viewer. */
export const memberLoader = (ctx: Context) =>
  new DataLoader<string, MemberNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectMembers(db, requireViewer(ctx))
      .where('member.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toMember(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The viewer's own record. */
export async function memberOfViewer(ctx: Context): Promise<MemberNode | null> {
  const viewer = requireViewer(ctx);
  if (!viewer.roles.includes('MEMBER')) return null;
  const db = await ctx.lane.read();
  const row = await selectMembers(db, viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  return row ? toMember(ctx, row) : null;
}

/** Care teams by the member's key, longest there first. */
export const careTeamLoader = (ctx: Context) =>
  new DataLoader<string, CareTeamEntry[]>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('care_team')
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.organization_id', '=', 'care_team.organization_id')
          .onRef('membership.id', '=', 'care_team.membership_id'),
      )
      .select(['member_id', 'role', 'since', 'membership.id', 'name', 'roles'])
      .where('member_id', 'in', [...memberKeys])
      .where('care_team.ended_at', 'is', null)
      .orderBy('since')
      .orderBy('care_team.id')
      .execute();
    const teams = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) =>
      (teams.get(key) ?? []).map((row) => ({
        role: row.role,
        since: row.since,
        person: toPerson(row),
      })),
    );
  });
