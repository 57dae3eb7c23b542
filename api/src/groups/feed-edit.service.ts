import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MeetingFeedEditInput } from '../generated/schema.ts';
import { linkDuplicates, lockDuplicates } from './duplicates/link-duplicates.ts';
import { discardHeld } from './feed-run-log.ts';
import { isWebAddress } from './feed-reading.ts';
import { checkFeedEdit } from './feed-rules.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';
import { lockedFeed, type LockedFeed } from './locked-feed.ts';

/** A change of a feed as it was asked for. */
export interface FeedChangeCall {
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}

/** Changes what a feed is. @returns its key @throws Refusal with what is wrong */
export async function editFeed(
  ctx: Context,
  call: FeedChangeCall,
  input: MeetingFeedEditInput,
): Promise<string> {
  refuseIfAny(checkFeedEdit(input));
  return changeFeed(ctx, 'meetingFeedEdit', call, input, (command, feed) =>
    writeEdit(command, feed, input),
  );
}

/** Reads a feed by itself no longer. @returns its key @throws Refusal with what is wrong */
export function pauseFeed(ctx: Context, call: FeedChangeCall): Promise<string> {
  return changeFeed(ctx, 'meetingFeedPause', call, null, async (command, feed) => {
    const isRead = feed.refresh_hours !== null && feed.paused_at === null;
    if (!isRead) {
      const message = 'A feed that is read by itself, and not paused, is paused.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    await write(command, feed, { paused_at: command.now, next_run_at: null });
  });
}

/** Reads a paused feed by itself again. @returns its key @throws Refusal with what is wrong */
export function resumeFeed(ctx: Context, call: FeedChangeCall): Promise<string> {
  return changeFeed(ctx, 'meetingFeedResume', call, null, async (command, feed) => {
    if (feed.paused_at === null) {
      const message = 'The feed is not paused.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    await write(command, feed, { paused_at: null, next_run_at: command.now });
  });
}

/** Ends a feed and its meetings. @returns its key @throws Refusal with what is wrong */
export function endFeed(ctx: Context, call: FeedChangeCall): Promise<string> {
  return changeFeed(ctx, 'meetingFeedEnd', call, null, async (command, feed) => {
    const { now } = command;
    await discardHeld(command, feed.id);
    await lockDuplicates(command);
    await command.db
      .updateTable('meeting')
      .set({ ended_at: now })
      .where('feed_id', '=', feed.id)
      .where('ended_at', 'is', null)
      .execute();
    await linkDuplicates(command);
    await write(command, feed, { ended_at: now, next_run_at: null, ...NO_PROBLEM });
  });
}

const NO_PROBLEM = { attempts: 0, problem: null, problem_at: null };
/** What an address or a zone was known by says nothing of another. */
const READ_AS_NEW = { etag: null, last_modified: null, whole_at: null };

/** The road that all changes of a feed share. */
function changeFeed(
  ctx: Context,
  mutation: string,
  { id, expectedVersion, idempotencyKey: key }: FeedChangeCall,
  input: MeetingFeedEditInput | null,
  work: (command: Command, feed: LockedFeed) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const feed = await lockedFeed(command, keyOf('MeetingFeed', id), ['id']);
      if (feed.version !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await work(command, feed);
      return { feed: feed.id };
    });
    return ids.feed;
  });
}

async function writeEdit(
  command: Command,
  feed: LockedFeed,
  { name: given, url, timeZone, refreshHours, fellowship }: MeetingFeedEditInput,
): Promise<void> {
  const name = given.trim();
  await refuseTaken(command, feed, name);
  const location = locationOf(feed, url ?? null, name);
  const zone = ianaTimeZone(timeZone) ?? feed.time_zone;
  const hours = refreshHours ?? null;
  const isOther = location !== feed.location || zone !== feed.time_zone;
  const isBegun = hours !== null && (isOther || hours !== feed.refresh_hours);
  const paused = hours === null ? null : feed.paused_at;
  const due = isBegun ? command.now : feed.next_run_at;
  // What waits was read elsewhere, or as of another zone.
  if (isOther) await discardHeld(command, feed.id);
  await write(command, feed, {
    name,
    location,
    time_zone: zone,
    refresh_hours: hours,
    ...(fellowship !== undefined && { fellowship }),
    paused_at: paused,
    next_run_at: hours === null || paused !== null ? null : due,
    ...(isOther && { ...READ_AS_NEW, ...NO_PROBLEM }),
  });
}

/** One whose text people give is known by the name of its file, or by its own. */
function locationOf(feed: LockedFeed, url: string | null, name: string): string {
  if (url !== null) return url;
  return isWebAddress(feed.location) || feed.location === feed.name ? name : feed.location;
}

async function refuseTaken({ db }: Command, feed: LockedFeed, name: string): Promise<void> {
  const other = await db
    .selectFrom('meeting_feed')
    .select('id')
    .where('name', '=', name)
    .where('ended_at', 'is', null)
    .where('id', '<>', feed.id)
    .executeTakeFirst();
  if (other) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
}

async function write(
  { db }: Command,
  feed: LockedFeed,
  columns: Partial<Omit<LockedFeed, 'last_import'>>,
): Promise<void> {
  await db
    .updateTable('meeting_feed')
    .set({ ...columns, version: feed.version + 1 })
    .where('id', '=', feed.id)
    .execute();
}
