import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { later } from '../common/instant.ts';
import { readMoment } from '../common/read-moment.ts';
import type { MeetingOccurrence } from '../generated/schema.ts';
import { heldIn, nextHeld } from '../sessions/listed-series.service.ts';
import { selectMeetings, toMeeting, type MeetingNode } from './meeting.rows.ts';

/** So many next times are told of a meeting. */
export const MOST_OCCURRENCES = 5;

/** The next times of what groups of the organization hold, by the session. */
export const nextOfListedLoader = (ctx: Context) =>
  new DataLoader<string, MeetingOccurrence[]>(async (sessionKeys) => {
    const db = await ctx.lane.read();
    const next = await nextHeld(db, sessionKeys, await readMoment(db), MOST_OCCURRENCES);
    return sessionKeys.map((key) =>
      (next.get(key) ?? []).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    );
  });

/** What groups of the organization hold at this moment, by the session; null where that is nothing. */
export const currentOfListedLoader = (ctx: Context) =>
  new DataLoader<string, MeetingOccurrence | null>(async (sessionKeys) => {
    const db = await ctx.lane.read();
    const now = await readMoment(db);
    const held = await heldIn(db, sessionKeys, now, later(now, 1));
    return sessionKeys.map((key) => {
      const current = held.find(({ sessionKey }) => sessionKey === key);
      return current ? { startsAt: current.startsAt, endsAt: current.endsAt } : null;
    });
  });

/** Meetings by key, also those that have ended: what referred to one still finds it. */
export const meetingLoader = (ctx: Context) =>
  new DataLoader<string, MeetingNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectMeetings(db)
      .where('id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toMeeting(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
