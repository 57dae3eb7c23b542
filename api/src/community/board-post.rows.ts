import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { BoardEncouragementKind, BoardPost } from '../generated/schema.ts';
import { personOf } from './board-person.ts';
import { moderates, readsBoard } from './board-policy.ts';
import type { BoardPostTable } from './board.tables.ts';

/** A post as queries answer it; its answers are loaded by their field. */
export interface BoardPostNode extends Omit<BoardPost, 'answers'> {
  key: string;
  parentKey: string | null;
}

export type BoardPostRow = Selectable<BoardPostTable> & {
  author: string;
  is_mine: boolean;
  moderates: boolean;
  given: { kind: BoardEncouragementKind; count: number }[];
  own: BoardEncouragementKind | null;
};

const answered = sql<boolean>`exists (
  select from board_post a where a.organization_id = board_post.organization_id
    and a.parent_id = board_post.id and a.state <> 'TAKEN_BACK')`;

const waits = sql<boolean>`exists (
  select from board_review w where w.organization_id = board_post.organization_id
    and w.post_id = board_post.id and w.settled_at is null)`;

// Of one person, whatever names they went by, the last.
const given = sql<BoardPostRow['given']>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', e.kind, 'count', e.count) order by e.kind) from (
    select each.kind, count(*)::int as count from (
      select distinct on (${personOf('e')}) e.kind from board_encouragement e
      where e.organization_id = board_post.organization_id and e.post_id = board_post.id
        and e.ended_at is null
      order by ${personOf('e')}, e.given_at desc, e.id desc) each
    group by each.kind) e), '[]')`;

/** Whether the viewer is behind a place on a board, or is its host. */
export const isViewers = (viewer: Viewer, { seat, host }: { seat: string; host: string }) =>
  sql<boolean>`coalesce(${sql.ref(host)} = ${viewer.membershipId}::uuid or ${sql.ref(seat)} in (
    select s.id from board_seat s
    join member m on m.organization_id = s.organization_id and m.id = s.member_id
    where m.membership_id = ${viewer.membershipId}::uuid), false)`;

/**
 * Posts and answers that the viewer may see: on boards they read, and their own wherever they are. What is hidden is
 * there for who wrote it and for moderators, with its answers; what was taken back where it was answered, and for
 * moderators while it waits for them.
 */
export function selectBoardPosts(db: Db, viewer: Viewer) {
  const mine = isViewers(viewer, { seat: 'board_post.seat_id', host: 'board_post.host_id' });
  const moderator = moderates(viewer, 'group_board.group_id');
  const reads = readsBoard(viewer, { board: 'board_post.board_id', group: 'group_board.group_id' });
  return db
    .selectFrom('board_post')
    .innerJoin('group_board', (join) =>
      join
        .onRef('group_board.organization_id', '=', 'board_post.organization_id')
        .onRef('group_board.id', '=', 'board_post.board_id'),
    )
    .leftJoin('board_seat as writer', (join) =>
      join
        .onRef('writer.organization_id', '=', 'board_post.organization_id')
        .onRef('writer.id', '=', 'board_post.seat_id'),
    )
    .leftJoin('membership as host', (join) =>
      join
        .onRef('host.organization_id', '=', 'board_post.organization_id')
        .onRef('host.id', '=', 'board_post.host_id'),
    )
    .leftJoin('board_post as parent', (join) =>
      join
        .onRef('parent.organization_id', '=', 'board_post.organization_id')
        .onRef('parent.id', '=', 'board_post.parent_id'),
    )
    .selectAll('board_post')
    .select([
      sql<string>`coalesce(writer.alias, host.name)`.as('author'),
      mine.as('is_mine'),
      moderator.as('moderates'),
      given.as('given'),
      sql<BoardEncouragementKind | null>`(
        select e.kind from board_encouragement e
        where e.organization_id = board_post.organization_id and e.post_id = board_post.id
          and e.ended_at is null and ${isViewers(viewer, { seat: 'e.seat_id', host: 'e.host_id' })}
        order by e.given_at desc limit 1)`.as('own'),
    ])
    .where(sql<boolean>`(${reads} or ${mine})`)
    .where(
      sql<boolean>`(board_post.state = 'SHOWN'
        or (board_post.state = 'HIDDEN' and (${mine} or ${moderator}))
        or (board_post.state = 'TAKEN_BACK' and (${answered} or (${moderator} and ${waits}))))`,
    )
    .where(
      sql<boolean>`(parent.id is null or parent.state <> 'HIDDEN' or ${mine} or ${moderator})`,
    );
}

/** The post as the schema has it. */
export function toBoardPost(ctx: Context, row: BoardPostRow): BoardPostNode {
  const open = (sealed: string) =>
    ctx.services.sealer.open(requireViewer(ctx).organizationId, sealed);
  // Of what was taken back only who has to decide on it sees something, for as long as it is kept for that.
  const shown = row.state !== 'TAKEN_BACK' || row.moderates;
  return {
    __typename: 'BoardPost',
    key: row.id,
    parentKey: row.parent_id,
    id: globalId('BoardPost', row.id),
    author: shown ? row.author : null,
    byHost: row.host_id !== null,
    mine: row.is_mine,
    text: shown && row.content !== null ? open(row.content) : null,
    postedAt: row.posted_at,
    state: row.state,
    hiddenNote: row.state === 'HIDDEN' && row.hidden_note !== null ? open(row.hidden_note) : null,
    encouragements: row.given.map((entry) => ({ __typename: 'BoardEncouragement', ...entry })),
    viewerEncouragement: row.own,
  };
}

/** Newest first: time is the only order. */
export const newestPostsFirst: OrderColumn<BoardPostRow>[] = [
  {
    column: 'board_post.posted_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.posted_at,
  },
  { column: 'board_post.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];
