import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { columnsOf } from './draft-columns.ts';
import type { MeetingDraft } from './feeds/meeting-draft.ts';

/** Rows a statement; PostgreSQL takes 65,535 values in one. */
const ROWS_AT_ONCE = 500;
/** What the database works out by itself, and what is found anew after each change. */
const DERIVED = [
  'sort_day',
  'only_weekday',
  'several_days',
  'sort_time',
  'lasts_long',
  'duplicate_of',
];

/** New meetings and the new content of known ones, which keep their keys. */
export async function writeDrafts(
  command: Command,
  feedKey: string,
  drafts: readonly MeetingDraft[],
): Promise<void> {
  for (let from = 0; from < drafts.length; from += ROWS_AT_ONCE) {
    const rows = drafts.slice(from, from + ROWS_AT_ONCE).map((draft) => ({
      organization_id: command.organizationId,
      id: uuidv7(),
      feed_id: feedKey,
      external_id: draft.externalId,
      fetched_at: command.now,
      ended_at: null,
      ...columnsOf(draft),
    }));
    await writeRows(command, rows);
  }
}

/** Ends meetings of a feed, by their ids there. */
export async function endMeetings(
  { db, now }: Command,
  feedKey: string,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return;
  await db
    .updateTable('meeting')
    .set({ ended_at: now })
    .where('feed_id', '=', feedKey)
    .where('external_id', '=', sql<string>`any (${externalIds}::text[])`)
    .execute();
}

/** Keeps what meetings are before a reading writes them. */
export async function keepBefore(
  { db }: Command,
  feedKey: string,
  runKey: string,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return;
  await sql`
    insert into meeting_feed_change (organization_id, run_id, meeting_id, before)
    select m.organization_id, ${runKey}::uuid, m.id, to_jsonb(m) - ${DERIVED}::text[]
    from meeting m where m.feed_id = ${feedKey}::uuid and m.external_id = any (${externalIds}::text[])
  `.execute(db);
}

/** Keeps which meetings came with a reading. */
export async function keepCreated(
  { db }: Command,
  feedKey: string,
  runKey: string,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return;
  await sql`
    insert into meeting_feed_change (organization_id, run_id, meeting_id)
    select m.organization_id, ${runKey}::uuid, m.id
    from meeting m where m.feed_id = ${feedKey}::uuid and m.external_id = any (${externalIds}::text[])
  `.execute(db);
}

/** Makes the meetings that a reading wrote what they were; those that came with it end. */
export async function takeBack(command: Command, runKey: string): Promise<void> {
  const { db, now } = command;
  const changes = await db
    .selectFrom('meeting_feed_change')
    .select(['meeting_id', 'before'])
    .where('run_id', '=', runKey)
    .execute();
  const created = changes.filter(({ before }) => before === null);
  if (created.length > 0) {
    const ids = created.map(({ meeting_id }) => meeting_id);
    await db
      .updateTable('meeting')
      .set({ ended_at: now })
      .where('id', '=', sql<string>`any (${ids}::uuid[])`)
      .execute();
  }
  const rows = changes.flatMap(({ before }) => (before === null ? [] : [before]));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await writeRows(command, rows.slice(from, from + ROWS_AT_ONCE));
  }
}

async function writeRows({ db }: Command, rows: Record<string, unknown>[]): Promise<void> {
  await db
    .insertInto('meeting')
    .values(rows as never)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'feed_id', 'external_id']).doUpdateSet(({ ref }) => {
        const { organization_id, id, feed_id, external_id, ...content } = rows[0]!;
        return Object.fromEntries(
          Object.keys(content).map((column) => [column, ref(`excluded.${column}` as never)]),
        );
      }),
    )
    .execute();
}
