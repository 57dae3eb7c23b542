import { sql, type Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { isProgramStaff, type Viewer } from '../../auth/viewer.ts';
import { globalId } from '../../common/ids.ts';
import type { OrderColumn } from '../../common/pagination.ts';
import type { Group, GroupMembership } from '../../generated/schema.ts';
import { fellowshipOf } from '../fellowships.ts';
import { meetingTypeOf } from '../meeting-types.ts';
import { hostsGroup, isInGroup, visibleGroupMemberships, visibleGroups } from './group-policy.ts';
import type { GroupMembershipTable, SupportGroupTable } from './group.tables.ts';

/** A group as queries answer it; `hosts` and `members` are loaded by their fields. */
export type GroupNode = Omit<Group, 'hosts' | 'members'> & { key: string };

/** A place in a group as queries answer it. */
export interface GroupMembershipNode extends GroupMembership {
  key: string;
  groupKey: string;
  memberKey: string;
}

export type GroupRow = Selectable<SupportGroupTable> & {
  is_host: boolean;
  is_in: boolean;
  member_count: number;
};

export type GroupMembershipRow = Selectable<GroupMembershipTable> & { alias: string };

/** Groups that the viewer may see, with how the viewer stands to them. */
export function selectGroups(db: Db, viewer: Viewer) {
  return db
    .selectFrom('support_group')
    .selectAll('support_group')
    .select([
      hostsGroup(viewer, 'support_group.id').as('is_host'),
      isInGroup(viewer, 'support_group.id').as('is_in'),
      sql<number>`(select count(*)::int from group_membership p
        join member m on m.organization_id = p.organization_id and m.id = p.member_id
        where p.organization_id = support_group.organization_id and p.group_id = support_group.id
          and p.ended_at is null and m.merged_into_id is null)`.as('member_count'),
    ])
    .where(visibleGroups(viewer));
}

/** Which of these groups the viewer hosts. */
export async function hostedOf(
  db: Db,
  viewer: Viewer,
  groupKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('support_group')
    .select('id')
    .where('id', 'in', [...groupKeys])
    .where(hostsGroup(viewer, 'support_group.id'))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The group as the schema has it. */
export function toGroup(ctx: Context, row: GroupRow): GroupNode {
  const runs = row.is_host || isProgramStaff(requireViewer(ctx));
  return {
    __typename: 'Group',
    key: row.id,
    id: globalId('Group', row.id),
    name: row.name,
    description: row.description,
    fellowship: fellowshipOf(row.fellowship),
    secular: row.secular,
    medicationWelcoming: row.medication_welcoming,
    audiences: row.audiences,
    types: row.types.map(meetingTypeOf),
    languages: row.languages,
    venue: row.venue,
    locationName: row.location_name,
    address: row.address,
    joinUrl: runs || row.is_in ? row.join_url : null,
    timeZone: row.time_zone,
    admission: row.admission,
    listing: row.listed
      ? { latitude: row.latitude, longitude: row.longitude, conferenceUrl: row.conference_url }
      : null,
    viewerHosts: row.is_host,
    memberCount: runs ? row.member_count : null,
    endedAt: row.ended_at,
    version: row.version,
  };
}

/** Places in groups that the viewer may see, also those that were given up. */
export function selectGroupMemberships(db: Db, viewer: Viewer) {
  return db
    .selectFrom('group_membership')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'group_membership.organization_id')
        .onRef('member.id', '=', 'group_membership.member_id'),
    )
    .selectAll('group_membership')
    .select('member.alias')
    .where('member.merged_into_id', 'is', null)
    .where(visibleGroupMemberships(viewer));
}

/** The place as the schema has it; remembers that the record was seen. */
export function toGroupMembership(ctx: Context, row: GroupMembershipRow): GroupMembershipNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'GroupMembership',
    key: row.id,
    groupKey: row.group_id,
    memberKey: row.member_id,
    id: globalId('GroupMembership', row.id),
    alias: row.alias,
    joinedAt: row.joined_at,
    leftAt: row.ended_at,
  };
}

/** By name. */
export const groupsByName: OrderColumn<GroupRow>[] = [
  { column: 'support_group.name', type: 'text', direction: 'asc', value: (row) => row.name },
  { column: 'support_group.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** Longest there first. */
export const longestMembersFirst: OrderColumn<GroupMembershipRow>[] = [
  {
    column: 'group_membership.joined_at',
    type: 'timestamptz',
    direction: 'asc',
    value: (row) => row.joined_at,
  },
  { column: 'group_membership.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];
