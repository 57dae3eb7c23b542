import DataLoader from 'dataloader';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { selectBeds, toBed, type BedNode } from './bed.rows.ts';

/** Beds by key, those that were taken out too; null when unknown or not visible to the viewer. */
export const bedLoader = (ctx: Context) =>
  new DataLoader<string, BedNode | null>(async (keys) => {
    const rows = await selectBeds(await ctx.lane.read(), requireViewer(ctx))
      .where('bed.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toBed(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The beds of rooms, in order. */
export const bedsOfRoomLoader = (ctx: Context) =>
  new DataLoader<string, BedNode[]>(async (roomKeys) => {
    const rows = await selectBeds(await ctx.lane.read(), requireViewer(ctx))
      .where('bed.room_id', 'in', [...roomKeys])
      .where('bed.ended_on', 'is', null)
      .orderBy('bed.position')
      .orderBy('bed.id')
      .execute();
    const beds = Map.groupBy(rows, (row) => row.room_id);
    return roomKeys.map((key) => (beds.get(key) ?? []).map((row) => toBed(ctx, row)));
  });
