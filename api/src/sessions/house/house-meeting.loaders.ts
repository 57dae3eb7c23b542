import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { later } from '../../common/instant.ts';
import { readMoment } from '../../common/read-moment.ts';
import type { HouseMeetingNotes } from '../../generated/schema.ts';
import { managedResidences, ownResidence } from '../../residences/residence-policy.ts';
import { heldIn, toOccurrence, type OccurrenceNode } from '../session.rows.ts';

const DAY = 86_400_000;
const DAYS_AHEAD = 60;

/** Notes as queries answer them, with the key by which who wrote them is loaded. */
export type HouseNotesNode = Omit<HouseMeetingNotes, 'writtenBy'> & { writtenByKey: string };

/**
 * Notes of meetings by series and day, `series@date`: for who lives in the house and who runs it. Staff who read
 * residences and run none do not read along.
 */
export const houseNotesLoader = (ctx: Context) =>
  new DataLoader<string, HouseNotesNode | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    const house = 'house_meeting_note.residence_id';
    const rows = await (
      await ctx.lane.read()
    )
      .selectFrom('house_meeting_note')
      .selectAll()
      .where(sql<boolean>`(series_id || '@' || on_date) = any (${[...keys]}::text[])`)
      .where('series_id', 'in', [...new Set(keys.map((key) => key.split('@')[0] ?? ''))])
      .where(sql<boolean>`(${managedResidences(viewer, house)} or ${ownResidence(viewer, house)})`)
      .execute();
    const found = new Map(
      rows.map(({ series_id: series, on_date: date, ...row }) => {
        const words = ctx.services.sealer.open(row.organization_id, row.words);
        const notes: HouseNotesNode = {
          __typename: 'HouseMeetingNotes',
          words,
          writtenAt: row.written_at,
          writtenByKey: row.written_by,
          version: row.version,
        };
        return [`${series}@${date}`, notes];
      }),
    );
    return keys.map((key) => found.get(key) ?? null);
  });

/** What houses hold next, as far as the viewer may see it. */
export const nextMeetingLoader = (ctx: Context) =>
  new DataLoader<string, OccurrenceNode | null>(async (residenceKeys) => {
    const now = await readMoment(await ctx.lane.read());
    // What has begun a while ago is still on.
    const held = await heldIn(ctx, {
      from: later(now, -DAY),
      to: later(now, DAYS_AHEAD * DAY),
      groups: false,
      residences: true,
      residenceKeys,
      mine: false,
    });
    const ahead = held.filter(
      ({ state, endsAt }) => state !== 'CANCELED' && Date.parse(endsAt) > Date.parse(now),
    );
    return residenceKeys.map((key) => {
      const next = ahead.find(({ residenceKey }) => residenceKey === key);
      return next ? toOccurrence(next) : null;
    });
  });
