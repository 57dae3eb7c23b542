import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { toPerson } from '../auth/person.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Person, Room } from '../generated/schema.ts';
import { livedInResidences, visibleResidences } from './residence-policy.ts';
import { selectResidences, toResidence, type ResidenceNode } from './residence.rows.ts';
import type { RoomTable } from './residence.tables.ts';

/** A room as queries answer it, with the keys its fields are loaded by. */
export interface RoomNode extends Omit<Room, 'beds'> {
  key: string;
  residenceKey: string;
}

/** Residences by key, those that have closed too; null when unknown or not visible to the viewer. */
export const residenceLoader = (ctx: Context) =>
  new DataLoader<string, ResidenceNode | null>(async (keys) => {
    const rows = await selectResidences(await ctx.lane.read(), requireViewer(ctx))
      .where('residence.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toResidence(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Who runs residences, longest there first; nobody for who lived there once. */
export const residenceManagersLoader = (ctx: Context) =>
  new DataLoader<string, Person[]>(async (residenceKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('residence_manager')
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.organization_id', '=', 'residence_manager.organization_id')
          .onRef('membership.id', '=', 'residence_manager.membership_id'),
      )
      .select(['residence_id', 'membership.id', 'membership.name', 'membership.roles'])
      .where('residence_id', 'in', [...residenceKeys])
      .where(livedInResidences(requireViewer(ctx), 'residence_manager.residence_id'))
      .where('residence_manager.ended_at', 'is', null)
      .where('membership.ended_at', 'is', null)
      .orderBy('residence_manager.since')
      .orderBy('residence_manager.id')
      .execute();
    const managers = Map.groupBy(rows, (row) => row.residence_id);
    return residenceKeys.map((key) => (managers.get(key) ?? []).map(toPerson));
  });

/** Rooms by key, those that were taken out too; null when unknown or not visible to the viewer. */
export const roomLoader = (ctx: Context) =>
  new DataLoader<string, RoomNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('room')
      .selectAll()
      .where('id', 'in', [...keys])
      .where(visibleResidences(requireViewer(ctx), 'room.residence_id'))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toRoom(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The rooms of residences that the viewer was let see, in order; none for who lived there once. */
export const roomsOfResidenceLoader = (ctx: Context) =>
  new DataLoader<string, RoomNode[]>(async (residenceKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('room')
      .selectAll()
      .where('residence_id', 'in', [...residenceKeys])
      .where(livedInResidences(requireViewer(ctx), 'room.residence_id'))
      .where('ended_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute();
    const rooms = Map.groupBy(rows, (row) => row.residence_id);
    return residenceKeys.map((key) => (rooms.get(key) ?? []).map(toRoom));
  });

const toRoom = (row: Selectable<RoomTable>): RoomNode => ({
  __typename: 'Room',
  key: row.id,
  residenceKey: row.residence_id,
  id: globalId('Room', row.id),
  name: row.name,
});
