import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import type { MeetingPlace } from '../generated/schema.ts';
import { isDoor } from './meeting-finder.ts';
import { searchable } from './meeting-search.ts';
import { goesOn } from './meeting.rows.ts';

const SHORTEST = 2;
const LONGEST = 80;
const MOST = 20;

/**
 * Towns with open rooms whose names hold a text. All regions that a list names count, the wide ones too.
 * @throws ApiError BAD_USER_INPUT for a text or a number out of its range
 */
export async function findPlaces(
  ctx: Context,
  text: string,
  first: number,
): Promise<MeetingPlace[]> {
  const wanted = searchable(text);
  if (wanted.length < SHORTEST || wanted.length > LONGEST) {
    throw badInput(`\`text\` has ${String(SHORTEST)} to ${String(LONGEST)} characters.`);
  }
  if (first < 1 || first > MOST) throw badInput(`\`first\` is 1 to ${String(MOST)}.`);
  const places = await placesOf(ctx, wanted);
  return places
    .filter(({ name }) => searchable(name).includes(wanted))
    .toSorted((a, b) => rank(b, wanted) - rank(a, wanted) || b.meetings - a.meetings)
    .slice(0, first);
}

/** Regions of the meetings that are found by the text, some of which have it elsewhere. */
async function placesOf(ctx: Context, wanted: string): Promise<MeetingPlace[]> {
  const middle = (column: string) =>
    sql<number>`percentile_cont(0.5) within group (order by ${sql.ref(column)})`;
  const db = await ctx.lane.read();
  return db
    .selectFrom('meeting')
    .innerJoinLateral(
      sql<{ name: string; within: string | null }>`(
        select regions[i] as name, regions[i - 1] as within from generate_subscripts(regions, 1) i)`.as(
        'region',
      ),
      (join) => join.onTrue(),
    )
    .select((eb) => [
      'region.name',
      'region.within',
      middle('latitude').as('latitude'),
      middle('longitude').as('longitude'),
      eb.fn.countAll<string>().as('count'),
    ])
    .where(sql<SqlBool>`ended_at is null and not suspended and duplicate_of is null`)
    .where(goesOn)
    .where(isDoor)
    .where(sql<SqlBool>`strpos(search, ${wanted}) > 0`)
    .groupBy(['region.name', 'region.within'])
    .execute()
    .then((rows) => rows.map(({ count, ...place }) => ({ ...place, meetings: Number(count) })));
}

const rank = ({ name }: MeetingPlace, wanted: string) =>
  searchable(name).startsWith(wanted) ? 1 : 0;
