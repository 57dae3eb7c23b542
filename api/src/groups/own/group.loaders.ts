import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { toPerson } from '../../auth/person.rows.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { nestedPageLoader } from '../../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../../common/pagination.ts';
import type { Person } from '../../generated/schema.ts';
import {
  hostedOf,
  longestMembersFirst,
  selectGroupMemberships,
  selectGroups,
  toGroup,
  toGroupMembership,
  type GroupMembershipNode,
  type GroupMembershipRow,
  type GroupNode,
} from './group.rows.ts';

/** Groups by key; null when unknown or not visible to the viewer. */
export const groupLoader = (ctx: Context) =>
  new DataLoader<string, GroupNode | null>(async (keys) => {
    const rows = await selectGroups(await ctx.lane.read(), requireViewer(ctx))
      .where('support_group.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toGroup(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Whether the viewer hosts groups now. */
export const hostsGroupLoader = (ctx: Context) =>
  new DataLoader<string, boolean>(async (groupKeys) => {
    const hosted = await hostedOf(await ctx.lane.read(), requireViewer(ctx), groupKeys);
    return groupKeys.map((key) => hosted.has(key));
  });

/** Who hosts groups, longest first. */
export const groupHostsLoader = (ctx: Context) =>
  new DataLoader<string, Person[]>(async (groupKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('group_host')
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.organization_id', '=', 'group_host.organization_id')
          .onRef('membership.id', '=', 'group_host.membership_id'),
      )
      .select(['group_id', 'membership.id', 'membership.name', 'membership.roles'])
      .where('group_id', 'in', [...groupKeys])
      .where('group_host.ended_at', 'is', null)
      .where('membership.ended_at', 'is', null)
      .orderBy('group_host.since')
      .orderBy('group_host.id')
      .execute();
    const hosts = Map.groupBy(rows, (row) => row.group_id);
    return groupKeys.map((key) => (hosts.get(key) ?? []).map(toPerson));
  });

/** Places in groups by key; null when unknown or not visible to the viewer. */
export const groupMembershipLoader = (ctx: Context) =>
  new DataLoader<string, GroupMembershipNode | null>(async (keys) => {
    const rows = await selectGroupMemberships(await ctx.lane.read(), requireViewer(ctx))
      .where('group_membership.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toGroupMembership(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The viewer's own place in groups, by the group's key; null where they are in none. */
export const ownGroupMembershipLoader = (ctx: Context) =>
  new DataLoader<string, GroupMembershipNode | null>(async (groupKeys) => {
    const viewer = requireViewer(ctx);
    const rows = await selectGroupMemberships(await ctx.lane.read(), viewer)
      .where('group_membership.group_id', 'in', [...groupKeys])
      .where('group_membership.ended_at', 'is', null)
      .where('member.membership_id', '=', viewer.membershipId)
      .execute();
    const found = new Map(rows.map((row) => [row.group_id, toGroupMembership(ctx, row)]));
    return groupKeys.map((key) => found.get(key) ?? null);
  });

/** How many places in groups of a member are told at most. */
const MOST_PLACES = 100;

/** The newest places in groups of members that the viewer was let see, newest first. */
export const groupsOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, GroupMembershipNode[]>(async (memberKeys) => {
    const db = await ctx.lane.read();
    const newest = selectGroupMemberships(db, requireViewer(ctx))
      .where('group_membership.member_id', '=', sql<string>`parent.id`)
      .orderBy('group_membership.joined_at', 'desc')
      .orderBy('group_membership.id', 'desc')
      .limit(MOST_PLACES);
    const { rows } = await sql<GroupMembershipRow>`
      select p.* from unnest(${memberKeys}::uuid[]) as parent(id)
      cross join lateral (${newest}) p`.execute(db);
    const found = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) =>
      (found.get(key) ?? []).map((row) => toGroupMembership(ctx, row)),
    );
  });

/** Pages of who is in groups, longest there first. */
export const membersOfGroupLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<GroupMembershipNode>>(async (groups, args) => {
    const viewer = requireViewer(ctx);
    const asked = page<GroupMembershipRow>(args, longestMembersFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Group.members',
    });
    const db = await ctx.lane.read();
    const wanted = selectGroupMemberships(db, viewer)
      .where('group_membership.group_id', '=', sql<string>`parent.id`)
      .where('group_membership.ended_at', 'is', null)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<GroupMembershipRow>`
      select p.* from unnest(${groups}::uuid[]) as parent(id)
      cross join lateral (${wanted}) p`.execute(db);
    const found = Map.groupBy(rows, (row) => row.group_id);
    return new Map(
      groups.map((group) => [
        group,
        asked.connection(found.get(group) ?? [], (row) => toGroupMembership(ctx, row)),
      ]),
    );
  });
