import type { FastifyInstance } from 'fastify';
import { Context } from '../app/operation-context.ts';
import type { Services } from '../app/services.ts';
import { agreedTimes } from '../appointments/agreed-times.rows.ts';
import { tokenHash } from '../auth/sessions.ts';
import { viewerFrom, type Viewer } from '../auth/viewer.ts';
import { ApiError } from '../common/api-error.ts';
import { instantOf, later } from '../common/instant.ts';
import type { CalendarTitles, Role } from '../generated/schema.ts';
import { keptEvents } from '../groups/kept/kept-meeting.service.ts';
import { heldIn } from '../sessions/session.rows.ts';
import { FEED_PREFIX, FEED_SUFFIX } from './calendar-feed.service.ts';
import { icalendarOf } from './icalendar.ts';

const DAY = 86_400_000;
const DAYS_BACK = 31;
const DAYS_AHEAD = 365;

interface FeedOwner {
  organization_id: string;
  membership_id: string;
  account_id: string;
  email: string;
  name: string;
  roles: Role[];
  locale: string;
  now: string | Date;
  meeting_titles: CalendarTitles;
}

/** `GET /calendar-feeds/<secret>.ics`: read by calendars, which have the secret alone. */
export function serveCalendarFeeds(fastify: FastifyInstance, services: Services): void {
  fastify.get<{ Params: { file: string } }>(`${FEED_PREFIX}:file`, async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    const transport = { requestId: request.id, address: services.addressOf(request.raw) };
    try {
      await services.limits.operation({ viewer: undefined, transport });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { retryAfter } = error.extensions;
      return reply.code(429).header('retry-after', String(retryAfter)).send();
    }
    const { file } = request.params;
    const owner = file.endsWith(FEED_SUFFIX)
      ? await ownerOf(services, file.slice(0, -FEED_SUFFIX.length))
      : undefined;
    if (!owner) return reply.code(404).send({ message: 'Not found' });
    const now = instantOf(owner.now);
    const ctx = new Context(services, { ...transport, viewer: viewerOf(owner, now) });
    try {
      const from = later(now, -DAYS_BACK * DAY);
      const span = { from, to: later(now, DAYS_AHEAD * DAY) };
      const held = await heldIn(ctx, { ...span, groups: true, residences: true, mine: true });
      const agreed = await agreedTimes(ctx, span);
      const { locale, meeting_titles: titles } = owner;
      const kept = await keptEvents(ctx, { titles, locale });
      return await reply
        .type('text/calendar; charset=utf-8')
        .send(icalendarOf({ held, agreed, kept }, locale, now));
    } finally {
      await ctx.lane.close();
    }
  });
}

async function ownerOf({ app }: Services, secret: string): Promise<FeedOwner | undefined> {
  const { rows } = await app.query<FeedOwner>('select * from auth.calendar_feed_by_secret($1)', [
    tokenHash(secret),
  ]);
  return rows[0];
}

/** Whose eyes it is read with: theirs as of now. There is no session, so nothing else is done with it. */
function viewerOf(owner: FeedOwner, now: string): Viewer {
  return viewerFrom({
    sessionId: '',
    organizationId: owner.organization_id,
    membershipId: owner.membership_id,
    accountId: owner.account_id,
    email: owner.email,
    name: owner.name,
    roles: owner.roles,
    expiresAt: now,
    confirmed: false,
  });
}
