import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { selectMeetings, toMeeting, type MeetingNode } from './meeting.rows.ts';

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
