import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { MeetingFeedRunState } from '../generated/schema.ts';
import type { KeptImport } from './feed.tables.ts';

/** How a reading came about: by whom, or why by nobody. */
export type RunBy = { person: string } | 'SCHEDULE' | 'COMMAND';

/** What is kept of a reading. */
interface NewRun {
  feedKey: string;
  by: RunBy;
  state: MeetingFeedRunState;
  partial: boolean;
  result: KeptImport | null;
  changed?: boolean;
  problem?: string;
  held?: string;
  feed_before?: string;
}

/** Writes a reading down. @returns its key */
export async function addRun(
  { db, organizationId, now }: Command,
  { feedKey, by, state, partial, result, changed = false, ...more }: NewRun,
): Promise<string> {
  const id = uuidv7();
  await db
    .insertInto('meeting_feed_run')
    .values({
      organization_id: organizationId,
      id,
      feed_id: feedKey,
      started_at: now,
      cause: typeof by === 'string' ? by : 'PERSON',
      started_by: typeof by === 'string' ? null : by.person,
      state,
      partial,
      changed,
      result: result && JSON.stringify(result),
      problem: more.problem ?? null,
      held: more.held ?? null,
      feed_before: more.feed_before ?? null,
    })
    .execute();
  return id;
}

/** A newer reading came before a person decided on the one that is held. */
export async function discardHeld({ db, now }: Command, feedKey: string): Promise<void> {
  await db
    .updateTable('meeting_feed_run')
    .set({ state: 'DISCARDED', held: null, decided_at: now })
    .where('feed_id', '=', feedKey)
    .where('state', '=', 'HELD')
    .execute();
}
