import DataLoader from 'dataloader';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { toPerson } from '../auth/person.rows.ts';
import type { CareTeamEntry, ExternalIdentifier } from '../generated/schema.ts';
import { survivorsOf } from './member-merge.loaders.ts';
import { selectMembers, toMember, type MemberNode } from './member.rows.ts';

/** Members by key; null when unknown or not visible to the viewer. */
export const memberLoader = (ctx: Context) =>
  new DataLoader<string, MemberNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const read = async (wanted: readonly string[]) => {
      if (wanted.length === 0) return new Map<string, MemberNode>();
      const rows = await selectMembers(db, requireViewer(ctx))
        .where('member.id', 'in', [...wanted])
        .execute();
      return new Map(rows.map((row) => [row.id, toMember(ctx, row)]));
    };
    const found = await read(keys);
    // A record that went into another is found under its id as that one: links to it go on leading there.
    const survivors = await survivorsOf(
      db,
      keys.filter((key) => !found.has(key)),
    );
    const others = await read([...new Set(survivors.values())]);
    return keys.map((key) => found.get(key) ?? others.get(survivors.get(key) ?? '') ?? null);
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

const teamEntries = (db: Db, memberKeys: readonly string[]) =>
  db
    .selectFrom('care_team')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'care_team.organization_id')
        .onRef('membership.id', '=', 'care_team.membership_id'),
    )
    .select(['member_id', 'role', 'since', 'care_team.ended_at', 'membership.id', 'name', 'roles'])
    .where('member_id', 'in', [...memberKeys]);

type TeamRow = Awaited<ReturnType<ReturnType<typeof teamEntries>['execute']>>[number];

function byMember(rows: readonly TeamRow[], memberKeys: readonly string[]): CareTeamEntry[][] {
  const teams = Map.groupBy(rows, (row) => row.member_id);
  return memberKeys.map((key) =>
    (teams.get(key) ?? []).map((row) => ({
      role: row.role,
      since: row.since,
      until: row.ended_at,
      person: toPerson(row),
    })),
  );
}

/** Care teams by the member's key, longest there first. */
export const careTeamLoader = (ctx: Context) =>
  new DataLoader<string, CareTeamEntry[]>(async (memberKeys) => {
    const rows = await teamEntries(await ctx.lane.read(), memberKeys)
      .where('care_team.ended_at', 'is', null)
      .orderBy('since')
      .orderBy('care_team.id')
      .execute();
    return byMember(rows, memberKeys);
  });

/** Who was on care teams and is no more, by the member's key, newest first. */
export const careTeamHistoryLoader = (ctx: Context) =>
  new DataLoader<string, CareTeamEntry[]>(async (memberKeys) => {
    const rows = await teamEntries(await ctx.lane.read(), memberKeys)
      .where('care_team.ended_at', 'is not', null)
      .orderBy('care_team.ended_at', 'desc')
      .orderBy('care_team.id', 'desc')
      .execute();
    return byMember(rows, memberKeys);
  });

/** The names that other systems know members by, by the member's key. */
export const identifiersLoader = (ctx: Context) =>
  new DataLoader<string, ExternalIdentifier[]>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('external_identifier')
      .select(['subject_id', 'system', 'value'])
      .where('subject', '=', 'MEMBER')
      .where('subject_id', 'in', [...memberKeys])
      .where('ended_at', 'is', null)
      .orderBy('system')
      .orderBy('value')
      .execute();
    const names = Map.groupBy(rows, (row) => row.subject_id);
    return memberKeys.map((key) =>
      (names.get(key) ?? []).map(({ system, value }) => ({ system, value })),
    );
  });
