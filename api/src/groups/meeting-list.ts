import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { MeetingFeed, MeetingFilter } from '../generated/schema.ts';
import { WEEKDAY_NAMES } from './feeds/weekday.ts';
import { searchable } from './meeting-search.ts';
import {
  selectMeetings,
  toMeeting,
  toMeetingFeed,
  type MeetingNode,
  type MeetingRow,
} from './meeting.rows.ts';

const SHORTEST_SEARCH = 2;

const byDay: OrderColumn<MeetingRow> = {
  column: 'sort_day',
  type: 'smallint',
  direction: 'asc',
  value: (row) => row.sort_day,
};
const byTime: OrderColumn<MeetingRow>[] = [
  { column: 'sort_time', type: 'time', direction: 'asc', value: (row) => row.sort_time },
  { column: 'id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** Says what the indexes of held meetings say, so that they serve. */
const held = sql<SqlBool>`ended_at is null and not suspended`;

/**
 * A page of the meetings that are held, by day of the week and time; those by appointment last. Of one
 * day of the week by time alone, for some of its meetings are held on an earlier day as well.
 */
export async function listMeetings(
  ctx: Context,
  filter: MeetingFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<MeetingNode>> {
  const { weekday, online, types, text } = filter ?? {};
  const asked = page(args, weekday == null ? [byDay, ...byTime] : byTime, {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'meetings',
    filter: filter ?? null,
  });
  let query = selectMeetings(await ctx.lane.read())
    .where(held)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (weekday != null) query = query.where(heldOn(WEEKDAY_NAMES.indexOf(weekday) + 1));
  if (online != null) query = query.where('venue', online ? '<>' : '=', 'IN_PERSON');
  if (types != null) query = query.where(sql<SqlBool>`types @> ${checkedCodes(types)}::text[]`);
  if (text != null) query = query.where(sql<SqlBool>`strpos(search, ${searched(text)}) > 0`);
  return asked.connection(await query.execute(), toMeeting);
}

/** The feeds of the organization, by name. */
export async function listMeetingFeeds(ctx: Context): Promise<MeetingFeed[]> {
  const db = await ctx.lane.read();
  const rows = await db.selectFrom('meeting_feed').selectAll().orderBy('name').execute();
  return rows.map(toMeetingFeed);
}

/** Nearly all meetings have one day, which an index finds; a second one finds those with more. */
function heldOn(weekday: number) {
  return sql<SqlBool>`(sort_day = ${weekday}::smallint
    or (several_days and ${weekday}::smallint = any (weekdays)))`;
}

function searched(text: string): string {
  const part = searchable(text);
  if (part.length < SHORTEST_SEARCH) {
    throw badInput(`\`filter.text\` has at least ${String(SHORTEST_SEARCH)} characters.`);
  }
  return part;
}

/** PostgreSQL takes no NUL in text. */
function checkedCodes(codes: string[]): string[] {
  if (codes.some((code) => /\p{Cc}/u.test(code))) throw badInput('`filter.types` holds no codes.');
  return codes;
}
