import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { page, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { MeetingConnection, MeetingFilter, MeetingOrder } from '../generated/schema.ts';
import { WEEKDAY_NAMES } from '../common/weekday.ts';
import { atTimeOfDay, distanceFrom, heldWithin, isNear, ownWithin } from './meeting-finder.ts';
import { traitConditions } from './meeting-traits.ts';
import { searchable } from './meeting-search.ts';
import { goesOn, selectMeetings, toFoundMeeting, type FoundMeetingRow } from './meeting.rows.ts';

const SHORTEST_SEARCH = 2;
/** The type by which lists say that one gets in by wheelchair. */
const ACCESSIBLE = 'X';

type Column = Omit<OrderColumn<FoundMeetingRow>, 'direction'>;

const byDay: Column = { column: 'sort_day', type: 'smallint', value: (row) => row.sort_day };
const byTime: Column = { column: 'sort_time', type: 'time', value: (row) => row.sort_time };
const byId: Column = { column: 'id', type: 'uuid', value: (row) => row.id };

/** Says what the indexes of held meetings say, so that they serve; what two feeds list is shown once. */
const held = sql<SqlBool>`ended_at is null and not suspended and duplicate_of is null`;

/**
 * A page of the meetings that are held, by day of the week and time unless asked otherwise; those by
 * appointment last. Of one day of the week by time alone, for some of its meetings are held on an earlier
 * day as well.
 */
export async function listMeetings(
  ctx: Context,
  { filter, orderBy }: { filter?: MeetingFilter | null; orderBy?: MeetingOrder | null },
  args: PageArgs,
): Promise<MeetingConnection> {
  const wanted = filter ?? {};
  const { near, within } = wanted;
  const asked = page(args, orderOf(orderBy, wanted), {
    cursors: ctx.services.cursors,
    organizationId: requireViewer(ctx).organizationId,
    list: 'meetings',
    filter: filter ?? null,
  });
  const distance = near ? distanceFrom(near) : sql<null>`null::integer`;
  const moment = (column: string) =>
    within ? sql.ref(`meeting.${column}`) : sql`null::timestamptz`;
  const db = await ctx.lane.read();
  const source = within ? heldWithin(within, await ownWithin(db, within), near) : undefined;
  const query = selectMeetings(db, source)
    .select([
      sql<number | null>`${distance}`.as('distance_meters'),
      sql<string | null>`${moment('starts_at')}`.as('starts_at'),
      sql<string | null>`${moment('ends_at')}`.as('ends_at'),
    ])
    .where(held)
    .where(goesOn)
    .where(sql.join<SqlBool>(conditionsOf(wanted), sql` and `))
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  const found = asked.connection(await query.execute(), toFoundMeeting);
  const edges = found.edges.map(({ cursor, node }) => {
    const { distanceMeters, occurrence } = node;
    return { cursor, node, distanceMeters, occurrence };
  });
  return { ...found, edges };
}

/** @throws ApiError BAD_USER_INPUT for an order by what is not asked for */
function orderOf(
  orderBy: MeetingOrder | null | undefined,
  { weekday, near, within }: MeetingFilter,
): OrderColumn<FoundMeetingRow>[] {
  const { field, direction } = orderBy ?? { field: 'WEEK', direction: 'ASC' };
  const directed = (...columns: Column[]) =>
    columns.map((column) => ({
      ...column,
      direction: direction === 'ASC' ? ('asc' as const) : ('desc' as const),
    }));
  if (field === 'DISTANCE') {
    if (!near) throw badInput('The order by `DISTANCE` needs `filter.near`.');
    const value = (row: FoundMeetingRow) => row.distance_meters ?? 0;
    return directed(
      { column: 'distance', expression: distanceFrom(near), type: 'integer', value },
      byId,
    );
  }
  if (field === 'OCCURRENCE') {
    if (!within) throw badInput('The order by `OCCURRENCE` needs `filter.within`.');
    const value = (row: FoundMeetingRow) => row.starts_at ?? '';
    return directed(
      { column: 'meeting.starts_at', type: 'timestamptz', value },
      { ...byId, column: 'meeting.soon_id' },
    );
  }
  return weekday == null ? directed(byDay, byTime, byId) : directed(byTime, byId);
}

function conditionsOf(filter: MeetingFilter) {
  const { weekday, online, types, text, near, startsFrom, startsBefore, language, venues } = filter;
  const all = [sql<SqlBool>`true`];
  if (weekday != null) all.push(heldOn(WEEKDAY_NAMES.indexOf(weekday) + 1));
  if (online != null) all.push(sql`venue ${sql.raw(online ? '<>' : '=')} 'IN_PERSON'`);
  if (types != null) all.push(sql`types @> ${checkedCodes(types)}::text[]`);
  if (text != null) all.push(sql`strpos(search, ${searched(text)}) > 0`);
  if (near != null) all.push(isNear(near));
  if (startsFrom != null || startsBefore != null) all.push(atTimeOfDay(filter));
  if (language != null) all.push(sql`${checkedLanguage(language)} = any (languages)`);
  if (venues != null) all.push(sql`venue = any (${venues}::text[])`);
  if (filter.accessible) all.push(sql`${ACCESSIBLE} = any (types)`);
  return [...all, ...traitConditions(filter)];
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

function checkedLanguage(language: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
    throw badInput('`filter.language` is a code such as `es`.');
  }
  return language;
}
