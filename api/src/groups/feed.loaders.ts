import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import {
  newestRuns,
  selectFeedRuns,
  selectFeeds,
  toDuplicate,
  toFeed,
  toFeedRun,
  type DuplicateNode,
  type FeedNode,
  type FeedRunNode,
  type FeedRunRow,
} from './feed.rows.ts';

/** Feeds by key, also those that were ended. */
export const meetingFeedLoader = (ctx: Context) =>
  new DataLoader<string, FeedNode | null>(async (keys) => {
    const rows = await selectFeeds(await ctx.lane.read())
      .where(oneOfKeys('f.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toFeed(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The other feeds, by name, that list what is shown as this meeting. */
export const otherFeedsOfMeetingLoader = (ctx: Context) =>
  new DataLoader<string, FeedNode[]>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectFeeds(db)
      .innerJoin('meeting as d', 'd.feed_id', 'f.id')
      .select('d.duplicate_of as shown_as')
      .distinct()
      .where(oneOfKeys('d.duplicate_of', keys))
      .orderBy('f.name')
      .execute();
    const byMeeting = Map.groupBy(rows, (row) => row.shown_as);
    return keys.map((key) => (byMeeting.get(key) ?? []).map(toFeed));
  });

/** Readings by key. */
export const meetingFeedRunLoader = (ctx: Context) =>
  new DataLoader<string, FeedRunNode | null>(async (keys) => {
    const rows = await selectFeedRuns(await ctx.lane.read())
      .where(oneOfKeys('r.id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toFeedRun(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The reading of a feed that waits for a person; null where none does. */
export const heldRunOfFeedLoader = (ctx: Context) =>
  new DataLoader<string, FeedRunNode | null>(async (keys) => {
    const rows = await selectFeedRuns(await ctx.lane.read())
      .where('r.feed_id', '=', sql<string>`any (${[...keys]}::uuid[])`)
      .where('r.state', '=', 'HELD')
      .execute();
    const found = new Map(rows.map((row) => [row.feed_id, toFeedRun(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of the readings of feeds, the newest first. */
export const runsOfFeedLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<FeedRunNode>>(async (feeds, args) => {
    const db = await ctx.lane.read();
    const asked = page<FeedRunRow>(args, newestRuns, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'MeetingFeed.runs',
    });
    const runs = selectFeedRuns(db)
      .where('r.feed_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<FeedRunRow>`
      select f.* from unnest(${feeds}::uuid[]) as parent(id)
      cross join lateral (${runs}) f`.execute(db);
    const byFeed = Map.groupBy(rows, (row) => row.feed_id);
    return new Map(
      feeds.map((feed) => [feed, asked.connection(byFeed.get(feed) ?? [], toFeedRun)]),
    );
  });

/** Pairs of meetings by key. */
export const meetingDuplicateLoader = (ctx: Context) =>
  new DataLoader<string, DuplicateNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('meeting_duplicate')
      .selectAll()
      .where(oneOfKeys('id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toDuplicate(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
