import type { Selectable } from 'kysely';
import type { Command } from '../app/lane.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MeetingFeedTable } from './feed.tables.ts';

/** A feed that this command alone changes. */
export type LockedFeed = Selectable<MeetingFeedTable>;

/**
 * The feed of a key, for this command alone: take it before its meetings.
 * @throws Refusal when it is unknown, or was ended
 */
export async function lockedFeed(
  { db }: Command,
  feedKey: string | undefined,
  field = ['input', 'feedId'],
): Promise<LockedFeed> {
  const feed =
    feedKey &&
    (await db
      .selectFrom('meeting_feed')
      .selectAll()
      .where('id', '=', feedKey)
      .forUpdate()
      .executeTakeFirst());
  if (!feed) throw new Refusal(userError('NOT_FOUND', field));
  if (feed.ended_at !== null) {
    const message = 'The feed has ended.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
  return feed;
}
