import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import { countAlone } from '../../common/count-alone.ts';
import { listedSeries, type ListedSeries } from '../../sessions/listed-series.service.ts';
import { columnsOf } from '../draft-columns.ts';
import { comparedWith, linkDuplicates, lockDuplicates } from '../duplicates/link-duplicates.ts';
import type { SupportGroupTable } from '../own/group.tables.ts';
import { listedDraft } from './listed-draft.ts';

/** A meeting that tells of a group, with the series it tells of. */
interface Known {
  id: string;
  session_id: string;
  series_id: string;
}

/**
 * Brings the finder into step with a group: what it holds is listed while the group is, and gone in the same moment.
 * Call it last in a command that changes the group or what it holds. Two that do so at once come one after the
 * other here, and who comes second reads what the first has written. Of what is not listed and was not, nobody waits
 * for who reads a feed.
 */
export async function keepListed(command: Command, groupKey: string): Promise<void> {
  await countAlone(command, 'what a group lists', groupKey);
  const { db, now } = command;
  const group = await db
    .selectFrom('support_group')
    .selectAll()
    .where('id', '=', groupKey)
    .executeTakeFirstOrThrow();
  const known = await knownOf(command, groupKey);
  const isListed = group.listed && group.ended_at === null;
  const wanted = isListed ? await listedSeries(db, groupKey, now) : [];
  if (known.length + wanted.length === 0) return;
  await lockDuplicates(command);
  const before = await comparedWith(command, groupKey);
  const places = placesFor(wanted, known);
  await endOthers(command, known, places);
  for (const place of places) await write(command, group, place);
  await linkDuplicates(command, [...before, ...(await comparedWith(command, groupKey))]);
}

/** All there were, so that a meeting that is listed again is the same one. */
const knownOf = ({ db }: Command, groupKey: string): Promise<Known[]> =>
  db
    .selectFrom('meeting')
    .innerJoin('program_session', (join) =>
      join
        .onRef('program_session.organization_id', '=', 'meeting.organization_id')
        .onRef('program_session.id', '=', 'meeting.session_id'),
    )
    .select(['meeting.id', 'program_session.id as session_id', 'program_session.series_id'])
    .where('meeting.group_id', '=', groupKey)
    .orderBy('meeting.id')
    .execute();

/** Which meeting tells of which piece of a series; a new one where there is none yet. */
interface Place {
  series: ListedSeries;
  id: string;
  known: Known | undefined;
}

/**
 * The last piece of a series takes over the meeting by which people know it: after a change of "this and what
 * follows" what they keep is what goes on. From the last to the first, so that no two ever tell of one piece.
 */
function placesFor(wanted: readonly ListedSeries[], known: readonly Known[]): Place[] {
  const bySeries = Map.groupBy(known, ({ series_id }) => series_id);
  const taken = new Set<string>();
  return wanted.toReversed().map((series) => {
    const free = (bySeries.get(series.seriesKey) ?? []).filter(({ id }) => !taken.has(id));
    const found = free.find(({ session_id }) => session_id === series.sessionKey) ?? free[0];
    const place = { series, id: found?.id ?? uuidv7(), known: found };
    taken.add(place.id);
    return place;
  });
}

/** Ends what tells of nothing that is held any more. */
async function endOthers(
  { db, now }: Command,
  known: readonly Known[],
  places: readonly Place[],
): Promise<void> {
  const kept = new Set(places.map(({ id }) => id));
  const gone = known.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length === 0) return;
  await db
    .updateTable('meeting')
    .set({ ended_at: now, conference_url: null })
    .where('id', '=', sql<string>`any (${gone}::uuid[])`)
    .where('ended_at', 'is', null)
    .execute();
}

async function write(
  { db, organizationId, now }: Command,
  group: Selectable<SupportGroupTable>,
  { series, id, known }: Place,
): Promise<void> {
  const row = {
    ...columnsOf(listedDraft(group, series, id)),
    fellowship: group.fellowship,
    session_id: series.sessionKey,
    held_from: series.startsOn,
    held_until: series.heldUntil,
    fetched_at: now,
    ended_at: null,
  };
  if (known) {
    await db.updateTable('meeting').set(row).where('id', '=', id).execute();
    return;
  }
  await db
    .insertInto('meeting')
    .values({ organization_id: organizationId, id, group_id: group.id, external_id: id, ...row })
    .execute();
}
