import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import { countAlone } from '../../common/count-alone.ts';
import { oneOfKeys } from '../../common/one-of.ts';
import { alikePairs, pairKey, type HeldMeeting } from './alike-pairs.ts';
import { chosenLinks, type Pair } from './chosen-links.ts';
import { conferenceOf } from './duplicate-rules.ts';

/** Links in one statement; a pair has a handful of values. */
const ROWS_AT_ONCE = 2000;

/**
 * Takes the duplicates of the organization, for this command alone. Call it before meetings are written: whoever
 * links duplicates writes those of other feeds as well, and two would else wait for each other.
 */
export const lockDuplicates = (command: Command): Promise<void> =>
  countAlone(command, 'meeting duplicates');

/**
 * Finds which meetings of the organization are one, anew after each change: the same meetings give the same
 * links, in whatever order they came. Commands that change meetings of different feeds wait for each other
 * here; each holds its own feed by then.
 * @param among keys of all meetings of some times of the week, as `comparedWith` gives them: of what is held at
 * different times nothing is compared, so that the others keep their links
 */
export async function linkDuplicates(command: Command, among?: readonly string[]): Promise<void> {
  await lockDuplicates(command);
  const meetings = await heldMeetings(command, among);
  const links = chosenLinks(await alikePairs(meetings, await toldApart(command)));
  await noteLinks(command, links, among);
  await showOnce(command, links, among);
}

/** What a group holds, and all that is held at the same times of the week. */
export async function comparedWith({ db }: Command, groupKey: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from meeting where group_id = ${groupKey}::uuid
    union
    select other.id from meeting own
    join meeting other on other.organization_id = own.organization_id
      and other.time_zone = own.time_zone and other.start_time = own.start_time
      and other.weekdays = own.weekdays and other.ended_at is null and not other.suspended
    where own.group_id = ${groupKey}::uuid and own.ended_at is null`.execute(db);
  return rows.map(({ id }) => id);
}

/** A place that stands for an area is none to compare; compared is what is held, at a time. */
async function heldMeetings(
  { db }: Command,
  among: readonly string[] | undefined,
): Promise<HeldMeeting[]> {
  let held = db
    .selectFrom('meeting')
    .select(['id', 'feed_id', 'name', 'group_name', 'weekdays', 'start_time', 'time_zone'])
    .select(['latitude', 'longitude', 'approximate', 'conference_url', 'types'])
    .where('ended_at', 'is', null)
    .where('suspended', '=', false)
    .where('start_time', 'is not', null);
  if (among) held = held.where(oneOfKeys('id', among));
  const rows = await held.execute();
  return rows.map((row) => ({
    id: row.id,
    feedId: row.feed_id,
    when: `${row.weekdays.join()} ${row.start_time ?? ''} ${row.time_zone}`,
    name: row.name,
    groupName: row.group_name,
    latitude: row.approximate ? null : row.latitude,
    longitude: row.approximate ? null : row.longitude,
    types: row.types,
    conference: conferenceOf(row.conference_url),
  }));
}

async function toldApart({ db }: Command): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('meeting_duplicate')
    .select(['meeting_id', 'original_id'])
    .where('undone_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => pairKey(row.meeting_id, row.original_id)));
}

async function noteLinks(
  command: Command,
  links: readonly Pair[],
  among: readonly string[] | undefined,
): Promise<void> {
  const { db, organizationId, now } = command;
  for (let from = 0; from < links.length; from += ROWS_AT_ONCE) {
    const rows = links.slice(from, from + ROWS_AT_ONCE).map((link) => ({
      organization_id: organizationId,
      id: uuidv7(),
      meeting_id: link.meeting,
      original_id: link.original,
      score: link.score,
      reasons: link.reasons,
      found_at: now,
    }));
    await db
      .insertInto('meeting_duplicate')
      .values(rows)
      .onConflict((known) =>
        known.columns(['organization_id', 'meeting_id', 'original_id']).doUpdateSet(({ ref }) => ({
          score: ref('excluded.score'),
          reasons: ref('excluded.reasons'),
          ended_at: null,
        })),
      )
      .execute();
  }
  let known = db
    .selectFrom('meeting_duplicate')
    .select(['id', 'meeting_id', 'original_id'])
    .where('ended_at', 'is', null);
  if (among) known = known.where(oneOfKeys('meeting_id', among));
  const active = await known.execute();
  const linked = new Set(links.map(({ meeting, original }) => pairKey(meeting, original)));
  const gone = active
    .filter((row) => !linked.has(pairKey(row.meeting_id, row.original_id)))
    .map(({ id }) => id);
  if (gone.length === 0) return;
  await db
    .updateTable('meeting_duplicate')
    .set({ ended_at: now })
    .where('id', '=', sql<string>`any (${gone}::uuid[])`)
    .execute();
}

/** Writes those alone of which it is not so yet. */
async function showOnce(
  { db }: Command,
  links: readonly Pair[],
  among: readonly string[] | undefined,
): Promise<void> {
  let shown = db
    .selectFrom('meeting')
    .select(['id', 'duplicate_of'])
    .where('duplicate_of', 'is not', null);
  if (among) shown = shown.where(oneOfKeys('id', among));
  const known = await shown.execute();
  const wanted = new Map(links.map(({ meeting, original }) => [meeting, original]));
  const before = new Map(known.map((row) => [row.id, row.duplicate_of]));
  const changed = [...new Set([...wanted.keys(), ...before.keys()])].filter(
    (id) => wanted.get(id) !== before.get(id),
  );
  if (changed.length === 0) return;
  const originals = changed.map((id) => wanted.get(id) ?? null);
  await sql`
    update meeting m set duplicate_of = l.original_id
    from unnest(${changed}::uuid[], ${originals}::uuid[]) as l(id, original_id)
    where m.organization_id = app.organization() and m.id = l.id`.execute(db);
}
