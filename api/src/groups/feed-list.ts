import type { Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { MeetingDuplicateTable } from './feed.tables.ts';
import {
  selectFeeds,
  toDuplicate,
  toFeed,
  type DuplicateNode,
  type FeedNode,
} from './feed.rows.ts';

/** The feeds of the organization that have not ended, by name. */
export async function listMeetingFeeds(ctx: Context): Promise<FeedNode[]> {
  const rows = await selectFeeds(await ctx.lane.read())
    .where('f.ended_at', 'is', null)
    .orderBy('f.name')
    .execute();
  return rows.map(toFeed);
}

type DuplicateRow = Selectable<MeetingDuplicateTable>;

const newestDuplicates: OrderColumn<DuplicateRow>[] = [
  { column: 'found_at', type: 'timestamptz', direction: 'desc', value: (row) => row.found_at },
  { column: 'id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** A page of the pairs that are taken to be one, the newest first. */
export async function listDuplicates(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<DuplicateNode>> {
  const asked = page(args, newestDuplicates, {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'meetingDuplicates',
  });
  const db = await ctx.lane.read();
  const rows = await db
    .selectFrom('meeting_duplicate')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('undone_at', 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, toDuplicate);
}
