import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { linkDuplicates, lockDuplicates } from './duplicates/link-duplicates.ts';
import { changesOf, endsTooMany, type FeedChanges, type KnownMeeting } from './feed-changes.ts';
import { endMeetings, keepBefore, keepCreated, writeDrafts } from './feed-meetings.ts';
import { wholeReading, type FeedReading } from './feed-reading.ts';
import { onKnownClocks } from './known-clocks.ts';
import { addRun, discardHeld, type RunBy } from './feed-run-log.ts';
import { nextRun } from './feed-schedule.ts';
import { lockedFeed, type LockedFeed } from './locked-feed.ts';
import { printable, type FeedParse } from './feeds/feed-report.ts';
import type { KeptImport, KeptMending } from './feed.tables.ts';
import type { MeetingFeedRunState } from '../generated/schema.ts';

const MOST_REJECTIONS = 200;

/** What became of a reading. */
export interface ImportOutcome {
  run: string;
  state: MeetingFeedRunState;
  done: KeptImport;
}

/** How a list comes in. */
export interface ImportManner {
  by: RunBy;
  /** A person has said that it may end as many meetings as it does. */
  confirmed?: boolean;
}

/**
 * Brings the meetings of a feed into step with a reading of it, see `changesOf`, and keeps what they were
 * before. The same reading twice writes no meeting. One that ends too many changes nothing and waits for a
 * person. Imports of one feed wait for each other.
 */
export async function importFeed(
  command: Command,
  feedKey: string,
  read: FeedReading,
  { by, confirmed = false }: ImportManner,
): Promise<ImportOutcome> {
  const feed = await lockedFeed(command, feedKey);
  await discardHeld(command, feedKey);
  const reading = { ...read, parsed: await onKnownClocks(command, read.parsed) };
  const known = await knownMeetings(command, feedKey);
  const changes = changesOf(known, reading.parsed, reading.scope);
  const done = keptImport(reading.parsed, changes);
  const isEmptyList = reading.parsed.empty && reading.scope === null;
  const run = { feedKey, by, partial: reading.scope !== null, result: done };
  if (!confirmed && endsTooMany(changes, known, isEmptyList)) {
    await noteAttempt(command, feed);
    const held = JSON.stringify(heldOf(reading));
    return { run: await addRun(command, { ...run, state: 'HELD', held }), state: 'HELD', done };
  }
  const key = await addRun(command, { ...run, state: 'APPLIED', ...applied(feed, changes) });
  await applyChanges(command, feed, key, changes);
  await noteReading(command, feed, reading, done);
  return { run: key, state: 'APPLIED', done };
}

/** Takes a held reading over. @returns what it did, which what else has happened may have changed */
export async function applyHeld(
  command: Command,
  feed: LockedFeed,
  runKey: string,
  reading: FeedReading,
) {
  const known = await knownMeetings(command, feed.id);
  const changes = changesOf(known, reading.parsed, reading.scope);
  const done = keptImport(reading.parsed, changes);
  await applyChanges(command, feed, runKey, changes);
  await noteReading(command, feed, { ...reading, isFetched: false }, done);
  return { result: JSON.stringify(done), ...applied(feed, changes) };
}

/** Notes that the list is as it was when it was last read. */
export async function confirmFeed(
  command: Command,
  feedKey: string,
  by: RunBy,
): Promise<ImportOutcome> {
  const feed = await lockedFeed(command, feedKey);
  const { last_import: last } = feed;
  if (!last) throw new Error('A feed that was never read cannot be unchanged.');
  await discardHeld(command, feedKey);
  const unchanged = last.created + last.updated + last.unchanged;
  const done = { ...last, created: 0, updated: 0, unchanged, ended: 0 };
  const { etag, last_modified: lastModified } = feed;
  const reading = { ...wholeReading(NOTHING_READ, { etag, lastModified }), scope: [] };
  await noteReading(command, feed, reading, done);
  const run = { feedKey, by, partial: false, result: done, state: 'NOT_CHANGED' } as const;
  return { run: await addRun(command, run), state: 'NOT_CHANGED', done };
}

const NOTHING_READ: FeedParse = {
  error: null,
  rows: 0,
  drafts: [],
  rejected: [],
  skipped: [],
  warnings: [],
  empty: true,
};

/**
 * What stands in rows is for who reads a list by command, and no part of what is taken over. An id that no database
 * takes is no meeting's.
 */
const heldOf = ({ parsed, ...reading }: FeedReading): FeedReading => ({
  ...reading,
  parsed: {
    ...parsed,
    warnings: parsed.warnings.map(({ value: _, ...warning }) => warning),
    rejected: parsed.rejected.map(({ row, externalId: id, reason, field }) => ({
      row,
      externalId: id !== null && printable(id) === id ? id : null,
      reason,
      field,
    })),
  },
});

const isChange = ({ created, updated, ended }: FeedChanges) =>
  created.length + updated.length + ended.length > 0;

function applied(feed: LockedFeed, changes: FeedChanges) {
  const { etag, last_modified, whole_at, imported_at, last_import } = feed;
  const before = { etag, last_modified, whole_at, imported_at, last_import };
  return { changed: isChange(changes), feed_before: JSON.stringify(before) };
}

function knownMeetings({ db }: Command, feedKey: string): Promise<KnownMeeting[]> {
  return db
    .selectFrom('meeting')
    .select(['external_id', 'hash', sql<boolean>`ended_at is not null`.as('ended')])
    .where('feed_id', '=', feedKey)
    .execute();
}

async function applyChanges(
  command: Command,
  feed: LockedFeed,
  runKey: string,
  { created, updated, ended }: FeedChanges,
): Promise<void> {
  if (created.length + updated.length + ended.length === 0) return;
  await lockDuplicates(command);
  const ids = (drafts: { externalId: string }[]) => drafts.map(({ externalId }) => externalId);
  await keepBefore(command, feed.id, runKey, [...ids(updated), ...ended]);
  await writeDrafts(command, feed.id, [...created, ...updated]);
  await endMeetings(command, feed.id, ended);
  await keepCreated(command, feed.id, runKey, ids(created));
  await linkDuplicates(command);
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
    mendings: mendingsOf(reading),
  };
}

/** What was mended, as a run keeps it. */
const mendingsOf = ({ mendings = [] }: FeedParse): KeptMending[] =>
  mendings.map(({ code: reason, ...mending }) => ({ ...mending, reason }));

/** Of a part that was asked for nothing is known of the version of the whole. */
async function noteReading(
  command: Command,
  feed: LockedFeed,
  { validators, isFetched, scope }: FeedReading,
  done: KeptImport,
): Promise<void> {
  const { now } = command;
  // What was changed since a list that is not of now can be told by the whole alone.
  const wholeAt = isFetched ? now : null;
  const { etag, lastModified } = validators;
  const ofWhole = { etag, last_modified: lastModified, whole_at: wholeAt };
  await noteAttempt(command, feed, {
    ...(scope === null && ofWhole),
    imported_at: now,
    last_import: JSON.stringify(done),
  });
}

/** It could be read: what went wrong before is past, and its next turn comes in its rhythm. */
async function noteAttempt({ db, now }: Command, feed: LockedFeed, more = {}): Promise<void> {
  await db
    .updateTable('meeting_feed')
    .set({
      attempts: 0,
      problem: null,
      problem_at: null,
      next_run_at: nextRun(feed, now),
      ...more,
    })
    .where('id', '=', feed.id)
    .execute();
}
