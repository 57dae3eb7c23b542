import { sql, type RawBuilder } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { hostsGroup, isInGroup } from '../groups/own/group-policy.ts';

/** Whether a place on a board is the viewer's own. @param member how the query names the column with the member's key */
export const isOwnSeat = (viewer: Viewer, member: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(member)} in (
    select own.id from member own where own.membership_id = ${viewer.membershipId}::uuid))`;

/**
 * Whether a place on a board stands: it was not given up, and whose it is are in the group, or were when it ended.
 * @param seat how the query names the table of places
 */
export const seatStands = (seat: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${seat}.ended_at`)} is null and exists (
    select from group_board b
    join support_group g on g.organization_id = b.organization_id and g.id = b.group_id
    join group_membership p on p.organization_id = b.organization_id and p.group_id = b.group_id
    where b.organization_id = ${sql.ref(`${seat}.organization_id`)}
      and b.id = ${sql.ref(`${seat}.board_id`)} and p.member_id = ${sql.ref(`${seat}.member_id`)}
      and (p.ended_at is null or p.ended_at >= g.ended_at)))`;

/** Whether the viewer has a place on a board. @param board names the column with its key */
const hasSeat = (viewer: Viewer, board: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(board)} in (
    select s.board_id from board_seat s
    join member m on m.organization_id = s.organization_id and m.id = s.member_id
    where m.membership_id = ${viewer.membershipId}::uuid and ${seatStands('s')}))`;

/** Whether the viewer is in the group of a board on which they have no place, and which they do not host. */
export const mayJoin = (
  viewer: Viewer,
  { board, group }: { board: string; group: string },
): RawBuilder<boolean> =>
  sql<boolean>`(${isInGroup(viewer, group)}
    and not ${hostsGroup(viewer, group)} and not ${hasSeat(viewer, board)})`;

/** Whether the viewer sees to what is reported there: hosts to what is theirs, staff who run programs to all. */
export function moderates(viewer: Viewer, group: string): RawBuilder<boolean> {
  if (!viewer.permissions.has('BOARD_MODERATE')) return sql<boolean>`false`;
  return isProgramStaff(viewer) ? sql<boolean>`true` : hostsGroup(viewer, group);
}

/** Whether the viewer may read what is posted: hosts, staff who run programs, and who has a place on it. */
export const readsBoard = (
  viewer: Viewer,
  { board, group }: { board: string; group: string },
): RawBuilder<boolean> =>
  isProgramStaff(viewer)
    ? sql<boolean>`true`
    : sql<boolean>`(${hostsGroup(viewer, group)} or ${hasSeat(viewer, board)})`;

/** Of which boards the viewer may know: those they may read, and those of groups they are in. */
export function visibleBoards(viewer: Viewer): RawBuilder<boolean> {
  if (!viewer.permissions.has('MEETING_READ')) return sql<boolean>`false`;
  const read = readsBoard(viewer, { board: 'group_board.id', group: 'group_board.group_id' });
  return sql<boolean>`(${read} or ${isInGroup(viewer, 'group_board.group_id')})`;
}
