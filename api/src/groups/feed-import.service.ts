import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { columnsOf } from './draft-columns.ts';
import { changesOf, type FeedChanges, type KnownMeeting } from './feed-changes.ts';
import { printable, type FeedParse } from './feeds/feed-report.ts';
import type { MeetingDraft } from './feeds/meeting-draft.ts';
import type { KeptImport } from './meeting.tables.ts';

const MOST_REJECTIONS = 200;
/** Rows a statement; PostgreSQL takes 65,535 values in one. */
const ROWS_AT_ONCE = 500;

/** What a server says about the version of a list, to be asked for nothing but changes. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Of a document that came otherwise. */
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/**
 * Brings the meetings of a feed into step with a reading of it, see `changesOf`. The same reading twice
 * writes no meeting. Imports of one feed wait for each other.
 * @param validators those of the answer that was read
 */
export async function importFeed(
  command: Command,
  feedKey: string,
  reading: FeedParse,
  validators = NO_VALIDATORS,
): Promise<KeptImport> {
  await lockFeed(command, feedKey);
  const changes = changesOf(await knownMeetings(command, feedKey), reading);
  await writeDrafts(command, feedKey, [...changes.created, ...changes.updated]);
  await endMeetings(command, feedKey, changes.ended);
  const done = keptImport(reading, changes);
  await noteImport(command, feedKey, done, validators);
  return done;
}

/** Notes that the list is as it was when it was last read. */
export async function confirmFeed(command: Command, feedKey: string): Promise<KeptImport> {
  const { last_import: last, etag, last_modified } = await lockFeed(command, feedKey);
  if (!last) throw new Error('A feed that was never read cannot be unchanged.');
  const unchanged = last.created + last.updated + last.unchanged;
  const done = { ...last, created: 0, updated: 0, unchanged, ended: 0 };
  await noteImport(command, feedKey, done, { etag, lastModified: last_modified });
  return done;
}

function lockFeed({ db }: Command, feedKey: string) {
  return db
    .selectFrom('meeting_feed')
    .select(['last_import', 'etag', 'last_modified'])
    .where('id', '=', feedKey)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

function knownMeetings({ db }: Command, feedKey: string): Promise<KnownMeeting[]> {
  return db
    .selectFrom('meeting')
    .select(['external_id', 'hash', sql<boolean>`ended_at is not null`.as('ended')])
    .where('feed_id', '=', feedKey)
    .execute();
}

/** New meetings and the new content of known ones, which keep their keys. */
async function writeDrafts(
  { db, organizationId, now }: Command,
  feedKey: string,
  drafts: readonly MeetingDraft[],
): Promise<void> {
  for (let from = 0; from < drafts.length; from += ROWS_AT_ONCE) {
    const rows = drafts.slice(from, from + ROWS_AT_ONCE).map((draft) => ({
      organization_id: organizationId,
      id: uuidv7(),
      feed_id: feedKey,
      external_id: draft.externalId,
      fetched_at: now,
      ended_at: null,
      ...columnsOf(draft),
    }));
    await db
      .insertInto('meeting')
      .values(rows)
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
}

async function endMeetings(
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

function keptImport(reading: FeedParse, changes: FeedChanges): KeptImport {
  const { rows, rejected, skipped } = reading;
  const rejections = rejected
    .slice(0, MOST_REJECTIONS)
    .map(({ row, externalId, reason, field }) => {
      const id = externalId === null ? null : printable(externalId);
      return { row, externalId: id, reason, field };
    });
  return {
    rows,
    created: changes.created.length,
    updated: changes.updated.length,
    unchanged: changes.unchanged,
    ended: changes.ended.length,
    unpublished: skipped.length,
    rejected: rejected.length,
    rejections,
  };
}

async function noteImport(
  { db, now }: Command,
  feedKey: string,
  done: KeptImport,
  { etag, lastModified }: Validators,
): Promise<void> {
  await db
    .updateTable('meeting_feed')
    .set({
      etag,
      last_modified: lastModified,
      imported_at: now,
      last_import: JSON.stringify(done),
    })
    .where('id', '=', feedKey)
    .execute();
}
