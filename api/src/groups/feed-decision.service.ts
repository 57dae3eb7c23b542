import type { Selectable } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { linkDuplicates, lockDuplicates } from './duplicates/link-duplicates.ts';
import { applyHeld } from './feed-import.service.ts';
import { takeBack } from './feed-meetings.ts';
import { movedRun, type FeedRunMove } from './feed-run-states.ts';
import type { MeetingFeedRunTable } from './feed.tables.ts';
import { lockedFeed, type LockedFeed } from './locked-feed.ts';

type Run = Selectable<MeetingFeedRunTable>;

/** A decision as it was asked for. */
export interface DecisionCall {
  runId: string;
  idempotencyKey?: string | null | undefined;
}

/** Takes a held reading over. @returns the reading's key @throws Refusal with what is wrong */
export function confirmRun(ctx: Context, call: DecisionCall): Promise<string> {
  return decide(ctx, 'meetingFeedConfirm', 'CONFIRM', call, (command, feed, run) => {
    if (!run.held) throw new Error('A reading that is held has been kept.');
    return applyHeld(command, feed, run.id, run.held);
  });
}

/** Leaves a held reading. @returns the reading's key @throws Refusal with what is wrong */
export function discardRun(ctx: Context, call: DecisionCall): Promise<string> {
  return decide(ctx, 'meetingFeedDiscard', 'DISCARD', call, () => Promise.resolve({}));
}

/**
 * Takes the newest reading that was taken over back.
 * @returns the reading's key
 * @throws Refusal with what is wrong
 */
export function rollBackRun(ctx: Context, call: DecisionCall): Promise<string> {
  return decide(ctx, 'meetingFeedRollback', 'ROLL_BACK', call, async (command, feed, run) => {
    await refuseUnlessNewest(command, run);
    await lockDuplicates(command);
    await takeBack(command, run.id);
    await linkDuplicates(command);
    await noteTakenBack(command, feed, run);
    return {};
  });
}

async function decide(
  ctx: Context,
  mutation: string,
  move: FeedRunMove,
  { runId, idempotencyKey: key }: DecisionCall,
  work: (command: Command, feed: LockedFeed, run: Run) => Promise<object>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const ids = await once(command, { actorId, mutation, key, input: runId }, async () => {
      const { feed, run } = await lockedRun(command, runId);
      const state = movedRun(run.state, move);
      const more = await work(command, feed, run);
      await command.db
        .updateTable('meeting_feed_run')
        .set({ state, held: null, decided_by: actorId, decided_at: command.now, ...more })
        .where('id', '=', run.id)
        .execute();
      return { run: run.id };
    });
    return ids.run;
  });
}

/** The feed is locked first, as by an import, and the reading looked at again after. */
async function lockedRun(command: Command, id: string): Promise<{ feed: LockedFeed; run: Run }> {
  const key = keyOf('MeetingFeedRun', id);
  const found =
    key &&
    (await command.db
      .selectFrom('meeting_feed_run')
      .select('feed_id')
      .where('id', '=', key)
      .executeTakeFirst());
  if (!found) throw new Refusal(userError('NOT_FOUND', ['runId']));
  const feed = await lockedFeed(command, found.feed_id, ['runId']);
  const run = await command.db
    .selectFrom('meeting_feed_run')
    .selectAll()
    .where('id', '=', key)
    .executeTakeFirstOrThrow();
  return { feed, run };
}

async function refuseUnlessNewest({ db }: Command, run: Run): Promise<void> {
  const newest = await db
    .selectFrom('meeting_feed_run')
    .select('id')
    .where('feed_id', '=', run.feed_id)
    .where('state', '=', 'APPLIED')
    .where('changed', '=', true)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (newest?.id !== run.id) {
    const message = 'The newest reading that changed something is taken back.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['runId'], message));
  }
}

/** What was known of the reading before is known again; by itself the feed would bring the same once more. */
async function noteTakenBack({ db, now }: Command, feed: LockedFeed, run: Run): Promise<void> {
  const before = run.feed_before;
  if (!before) throw new Error('A reading that was taken over knows what was before it.');
  await db
    .updateTable('meeting_feed')
    .set({
      // The list may be read elsewhere by now, and is read whole once more.
      etag: null,
      last_modified: null,
      whole_at: null,
      imported_at: before.imported_at,
      last_import: before.last_import && JSON.stringify(before.last_import),
      ...(feed.refresh_hours !== null && { paused_at: feed.paused_at ?? now, next_run_at: null }),
      version: feed.version + 1,
    })
    .where('id', '=', feed.id)
    .execute();
}
