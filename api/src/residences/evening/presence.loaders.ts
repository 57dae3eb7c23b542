import DataLoader from 'dataloader';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { selectPresences, toPresence, type PresenceNode } from './presence.rows.ts';

/** Where those are whose stays go on, by the key of the stay; null when unknown or not visible to the viewer. */
export const presenceLoader = (ctx: Context) =>
  new DataLoader<string, PresenceNode | null>(async (stays) => {
    const rows = await selectPresences(await ctx.lane.read(), requireViewer(ctx))
      .where('stay.id', 'in', [...stays])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPresence(ctx, row)]));
    return stays.map((key) => found.get(key) ?? null);
  });

/** The boards of residences that the viewer was let see, in the order of rooms and beds. */
export const boardLoader = (ctx: Context) =>
  new DataLoader<string, PresenceNode[]>(async (residences) => {
    const rows = await selectPresences(await ctx.lane.read(), requireViewer(ctx))
      .innerJoin('bed', (join) =>
        join
          .onRef('bed.organization_id', '=', 'stay.organization_id')
          .onRef('bed.id', '=', 'stay.bed_id'),
      )
      .innerJoin('room', (join) =>
        join
          .onRef('room.organization_id', '=', 'bed.organization_id')
          .onRef('room.id', '=', 'bed.room_id'),
      )
      .where('stay.residence_id', 'in', [...residences])
      .orderBy('room.position')
      .orderBy('bed.position')
      .orderBy('stay.id')
      .execute();
    const boards = Map.groupBy(rows, (row) => row.residence_id);
    return residences.map((key) => (boards.get(key) ?? []).map((row) => toPresence(ctx, row)));
  });
