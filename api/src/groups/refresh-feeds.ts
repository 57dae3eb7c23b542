import { Lane, type Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { instant } from '../common/instant.ts';
import { confirmFeed, importFeed } from './feed-import.service.ts';
import { readFeed, UnreadableFeed, type FeedReading } from './feed-reading.ts';
import { addRun } from './feed-run-log.ts';
import { leaseEnd, nextTry } from './feed-schedule.ts';
import { printable } from './feeds/feed-report.ts';
import { lockedFeed, type LockedFeed } from './locked-feed.ts';
import { sourceOf } from './meeting-feed.service.ts';

/** Feeds that one process fetches at once; each may keep it waiting for a minute. */
const AT_ONCE = 4;

interface DueFeed {
  organization_id: string;
  id: string;
}

/** How often a process that waits for a server looks whether it is to stop, in milliseconds. */
const LOOK_MS = 200;

/** Reads the feeds whose turn it is, of each organization one at a time. A process that stops gives up what it waits for. */
export async function refreshFeeds(services: Services, isStopping: () => boolean): Promise<void> {
  const { rows } = await services.worker.query<DueFeed>(
    `select organization_id, id from (
       select distinct on (organization_id) organization_id, id, next_run_at from meeting_feed
       where next_run_at <= app.now() order by organization_id, next_run_at) due
     order by next_run_at limit $1`,
    [AT_ONCE],
  );
  if (rows.length === 0 || isStopping()) return;
  const stop = new AbortController();
  const look = setInterval(() => {
    if (isStopping()) stop.abort();
  }, LOOK_MS);
  await Promise.all(
    rows.map((due) =>
      // One that is locked or broken must not keep the others waiting.
      refresh(services, due, stop.signal).catch((err: unknown) => noteFailure(services, due, err)),
    ),
  );
  clearInterval(look);
}

/** No transaction is open while a stranger's server is waited for. */
async function refresh(services: Services, due: DueFeed, signal: AbortSignal): Promise<void> {
  const { organization_id: organizationId, id } = due;
  const lane = new Lane(services, { organizationId });
  const taken = await lane.command((command) => takeFeed(command, id));
  if (!taken) return;
  const { feedsFromPrivateAddresses: allowPrivateAddresses } = services.config;
  const options = { allowPrivateAddresses, signal };
  const reading = await readFeed(sourceOf(taken.feed, taken.now), options).catch(
    (error: unknown) => {
      if (error instanceof UnreadableFeed) return error;
      throw error;
    },
  );
  // What was given up says nothing of the feed: another process reads it once its lease has ended.
  if (signal.aborted) return;
  await lane.command((command) => takeOver(command, taken.feed, reading));
}

/** What went wrong here and not with the list: it is tried again ever later, and whoever looks is told. */
async function noteFailure(services: Services, due: DueFeed, err: unknown): Promise<void> {
  services.log.error({ err }, 'a meeting feed could not be refreshed');
  const { organization_id: organizationId, id } = due;
  const lane = new Lane(services, { organizationId });
  const noted = lane.command(async (command) => {
    await noteUnreadable(command, await lockedFeed(command, id), 'INTERNAL');
  });
  await noted.catch((failure: unknown) => {
    services.log.error({ err: failure }, 'a failure of a meeting feed could not be noted');
  });
}

/** The feed, for this process alone until its lease ends; undefined when another process was first. */
async function takeFeed({ db, now }: Command, id: string) {
  const feed = await db
    .selectFrom('meeting_feed')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  const dueAt = feed?.next_run_at ?? null;
  if (!feed || dueAt === null || Date.parse(instant(dueAt)) > Date.parse(now)) return undefined;
  await db
    .updateTable('meeting_feed')
    .set({ next_run_at: leaseEnd(now) })
    .where('id', '=', id)
    .execute();
  return { feed, now };
}

async function takeOver(
  command: Command,
  before: LockedFeed,
  reading: FeedReading | UnreadableFeed | null,
): Promise<void> {
  const feed = await command.db
    .selectFrom('meeting_feed')
    .selectAll()
    .where('id', '=', before.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  // What was read belongs to what the feed was then: it was edited, paused, ended or read anew meanwhile.
  if (feed.version !== before.version || feed.imported_at !== before.imported_at) return;
  const by = 'SCHEDULE';
  if (reading instanceof UnreadableFeed) await noteUnreadable(command, feed, reading.message);
  else if (reading) await importFeed(command, feed.id, reading, { by });
  else await confirmFeed(command, feed.id, by);
}

async function noteUnreadable(command: Command, feed: LockedFeed, why: string): Promise<void> {
  const { db, now } = command;
  const attempts = feed.attempts + 1;
  const problem = printable(why);
  await addRun(command, {
    feedKey: feed.id,
    by: 'SCHEDULE',
    state: 'UNREADABLE',
    partial: false,
    result: null,
    problem,
  });
  await db
    .updateTable('meeting_feed')
    .set({ attempts, problem, problem_at: now, next_run_at: nextTry(feed, attempts, now) })
    .where('id', '=', feed.id)
    .execute();
}
