import type { Command } from '../app/lane.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { lockMember } from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';

/**
 * The record of who wrote a post, locked: members come before what hangs on them. Null for a host who is no member.
 * @param postId its key
 */
export async function lockedWriter(command: Command, postId: string): Promise<Member | null> {
  const writer = await writers(command)
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'board_post.organization_id')
        .on(({ eb, or, ref }) =>
          or([
            eb('member.id', '=', ref('board_seat.member_id')),
            eb('member.membership_id', '=', ref('board_post.host_id')),
          ]),
        ),
    )
    .select('member.id')
    .where('board_post.id', '=', postId)
    .executeTakeFirst();
  return writer ? lockMember(command, writer.id) : null;
}

/** Whether who wrote a post sees to this board. @param postId its key */
export async function isOfModerator(command: Command, postId: string): Promise<boolean> {
  const writer = await writers(command)
    .leftJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'board_seat.organization_id')
        .onRef('member.id', '=', 'board_seat.member_id'),
    )
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'board_post.organization_id')
        .on(({ eb, fn, ref }) =>
          eb(
            'membership.id',
            '=',
            fn.coalesce(ref('board_post.host_id'), ref('member.membership_id')),
          ),
        ),
    )
    .innerJoin('group_board', (join) =>
      join
        .onRef('group_board.organization_id', '=', 'board_post.organization_id')
        .onRef('group_board.id', '=', 'board_post.board_id'),
    )
    .select(({ exists, selectFrom }) => [
      'membership.roles',
      exists(
        selectFrom('group_host')
          .select('group_host.id')
          .whereRef('group_host.group_id', '=', 'group_board.group_id')
          .whereRef('group_host.membership_id', '=', 'membership.id')
          .where('group_host.ended_at', 'is', null),
      ).as('hosts'),
    ])
    .where('board_post.id', '=', postId)
    .executeTakeFirst();
  if (!writer || !permissionsOf(writer.roles).has('BOARD_MODERATE')) return false;
  return isProgramStaff(writer) || Boolean(writer.hosts);
}

/** Posts with the place they were written from: a member writes from one, a host from none. */
const writers = ({ db }: Command) =>
  db
    .selectFrom('board_post')
    .leftJoin('board_seat', (join) =>
      join
        .onRef('board_seat.organization_id', '=', 'board_post.organization_id')
        .onRef('board_seat.id', '=', 'board_post.seat_id'),
    );
