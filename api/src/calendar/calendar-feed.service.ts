import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { newToken, tokenHash } from '../auth/sessions.ts';
import { instant } from '../common/instant.ts';
import { checkLanguage } from '../common/language.ts';
import { refuseIfAny } from '../common/user-error.ts';
import type { CalendarFeed, MutationCalendarFeedCreateArgs } from '../generated/schema.ts';

/** Where feeds are read, with the secret as a file's name: calendars know what to do with it. */
export const FEED_PREFIX = '/calendar-feeds/';
export const FEED_SUFFIX = '.ics';

/** The viewer's feed; null when they have none. */
export async function readFeed(ctx: Context): Promise<CalendarFeed | null> {
  const db = await ctx.lane.read();
  const row = await db
    .selectFrom('calendar_feed')
    .select(['created_at', 'meeting_titles'])
    .where('membership_id', '=', requireViewer(ctx).membershipId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? { createdAt: instant(row.created_at), meetingTitles: row.meeting_titles } : null;
}

/** A feed in place of the one before. @returns the path, which is known here and never again */
export async function createFeed(
  ctx: Context,
  { locale, meetingTitles }: MutationCalendarFeedCreateArgs,
): Promise<string> {
  refuseIfAny(checkLanguage(locale, ['locale']));
  const { organizationId, membershipId } = requireViewer(ctx);
  const secret = newToken();
  await ctx.lane.command(({ db, now }) => {
    const feed = {
      secret_hash: tokenHash(secret),
      locale,
      created_at: now,
      meeting_titles: meetingTitles,
    };
    return db
      .insertInto('calendar_feed')
      .values({ organization_id: organizationId, membership_id: membershipId, ...feed })
      .onConflict((taken) =>
        taken
          .columns(['organization_id', 'membership_id'])
          .doUpdateSet({ ...feed, ended_at: null }),
      )
      .execute();
  });
  return `${FEED_PREFIX}${secret}${FEED_SUFFIX}`;
}

/** Ends the viewer's feed, if there is one. */
export async function revokeFeed(ctx: Context): Promise<void> {
  const { membershipId } = requireViewer(ctx);
  await ctx.lane.command(({ db, now }) =>
    db
      .updateTable('calendar_feed')
      .set({ ended_at: now })
      .where('membership_id', '=', membershipId)
      .where('ended_at', 'is', null)
      .execute(),
  );
}
