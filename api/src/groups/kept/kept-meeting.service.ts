import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { fullAt } from '../../common/bounds.ts';
import { instant } from '../../common/instant.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import type { RecurringEvent } from '../../common/recurring-event.ts';
import type { CalendarTitles } from '../../generated/schema.ts';
import { seriesByKey } from '../../sessions/listed-series.service.ts';
import { meetingEvent } from './meeting-event.ts';
import { goesOn, selectMeetings, toMeeting, type MeetingNode } from '../meeting.rows.ts';

/** As many as one list shows at once. */
const MOST_KEPT = 100;

/** A meeting with when the viewer began to keep it. */
export interface KeptMeeting {
  meeting: MeetingNode;
  keptAt: string;
}

/** The viewer's own meetings by name, without those that have ended. */
export async function keptMeetings(ctx: Context): Promise<KeptMeeting[]> {
  const { membershipId } = requireViewer(ctx);
  const rows = await selectMeetings(await ctx.lane.read())
    .innerJoin(
      (db) =>
        db
          .selectFrom('kept_meeting')
          .select(['meeting_id', 'kept_at'])
          .where('membership_id', '=', membershipId)
          .where('ended_at', 'is', null)
          .as('kept'),
      (join) => join.onRef('kept.meeting_id', '=', 'meeting.id'),
    )
    .select('kept.kept_at')
    .where('meeting.ended_at', 'is', null)
    .where(goesOn)
    .orderBy('meeting.name')
    .orderBy('meeting.id')
    .limit(MOST_KEPT)
    .execute();
  return rows.map(({ kept_at, ...row }) => ({ meeting: toMeeting(row), keptAt: instant(kept_at) }));
}

/** The viewer's meetings as calendars have them, each since it is kept: its series begins there at each reading. */
export async function keptEvents(
  ctx: Context,
  how: { titles: CalendarTitles; locale: string },
): Promise<RecurringEvent[]> {
  const kept = await keptMeetings(ctx);
  const series = await ownSeries(
    ctx,
    kept.map(({ meeting }) => meeting),
  );
  return kept.flatMap(
    ({ meeting, keptAt }) =>
      meetingEvent(meeting, { ...how, since: keptAt }, series.get(meeting.sessionKey ?? '')) ?? [],
  );
}

/** The series of those that groups of the organization hold, by their sessions. */
export async function ownSeries(
  ctx: Context,
  meetings: readonly MeetingNode[],
): Promise<Map<string, RecurringEvent>> {
  const keys = meetings.flatMap(({ sessionKey }) => sessionKey ?? []);
  return keys.length === 0 ? new Map() : seriesByKey(await ctx.lane.read(), keys);
}

/**
 * Keeps a meeting among the viewer's own.
 * @returns its key
 * @throws Refusal NOT_FOUND, and OUT_OF_RANGE where they keep as many as a list shows
 */
export async function keepMeeting(ctx: Context, id: string): Promise<string> {
  const { organizationId, membershipId } = requireViewer(ctx);
  const key = keyOf('Meeting', id) ?? NOTHING;
  return ctx.lane.command(async ({ db, now }) => {
    // Two at once of one person would both count what there was before.
    await sql`select 1 from membership where id = ${membershipId}::uuid for no key update`.execute(
      db,
    );
    const meeting = await db
      .selectFrom('meeting')
      .select('id')
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (!meeting) throw new Refusal(userError('NOT_FOUND', ['id']));
    const others = await db
      .selectFrom('kept_meeting')
      .innerJoin('meeting', (join) =>
        join
          .onRef('meeting.organization_id', '=', 'kept_meeting.organization_id')
          .onRef('meeting.id', '=', 'kept_meeting.meeting_id'),
      )
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('membership_id', '=', membershipId)
      .where('kept_meeting.ended_at', 'is', null)
      .where('meeting.ended_at', 'is', null)
      .where('meeting_id', '!=', meeting.id)
      .executeTakeFirstOrThrow();
    if (Number(others.count) >= MOST_KEPT) throw fullAt(MOST_KEPT, ['id']);
    const kept = { organization_id: organizationId, membership_id: membershipId, kept_at: now };
    await db
      .insertInto('kept_meeting')
      .values({ ...kept, meeting_id: meeting.id })
      .onConflict((known) =>
        known
          .columns(['organization_id', 'membership_id', 'meeting_id'])
          .doUpdateSet({ kept_at: now, ended_at: null })
          .where('kept_meeting.ended_at', 'is not', null),
      )
      .execute();
    return meeting.id;
  });
}

/**
 * Keeps a meeting no longer.
 * @returns its key
 * @throws Refusal NOT_FOUND for what is no meeting
 */
export async function letGoOfMeeting(ctx: Context, id: string): Promise<string> {
  const { membershipId } = requireViewer(ctx);
  const key = keyOf('Meeting', id) ?? NOTHING;
  if (!(await ctx.loaders.meeting.load(key))) {
    throw new Refusal(userError('NOT_FOUND', ['id']));
  }
  await ctx.lane.command(({ db, now }) =>
    db
      .updateTable('kept_meeting')
      .set({ ended_at: now })
      .where('membership_id', '=', membershipId)
      .where('meeting_id', '=', key)
      .where('ended_at', 'is', null)
      .execute(),
  );
  return key;
}
