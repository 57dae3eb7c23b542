import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { keyOf } from '../common/ids.ts';
import type { LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { RoomInput } from '../generated/schema.ts';
import { lockBeds } from './locked-beds.service.ts';

/** A zone that was corrected westwards may have today before the day on which a bed was there first. */
export const lastDayOf = (today: LocalDate) =>
  sql<LocalDate>`greatest(bed.added_on, ${today}::date)`;

interface House {
  id: string;
  /** The day in it. */
  today: LocalDate;
}

/**
 * Rooms and beds of a residence that is locked, as they are to be.
 * @throws Refusal for one that is not of the house, and where a bed would be left out that somebody has
 */
export async function writeRooms(
  command: Command,
  house: House,
  rooms: readonly RoomInput[],
): Promise<void> {
  const { db } = command;
  const present = {
    rooms: new Set(await keysOf(command, 'room', house.id)),
    beds: new Set(await keysOf(command, 'bed', house.id)),
  };
  for (const [position, room] of rooms.entries()) {
    const at = ['input', 'rooms', String(position)];
    const name = room.name.trim();
    const key = room.id == null ? uuidv7() : known('Room', room.id, present.rooms, [...at, 'id']);
    if (room.id == null) {
      const row = { organization_id: command.organizationId, id: key, residence_id: house.id };
      await db
        .insertInto('room')
        .values({ ...row, position, name })
        .execute();
    } else {
      await db.updateTable('room').set({ position, name }).where('id', '=', key).execute();
    }
    await writeBeds(command, house, { key, beds: room.beds, at }, present.beds);
  }
  await takeOut(command, house, present);
}

async function writeBeds(
  { db, organizationId }: Command,
  house: House,
  room: { key: string; beds: RoomInput['beds']; at: string[] },
  present: Set<string>,
): Promise<void> {
  for (const [position, { id, name }] of room.beds.entries()) {
    const as = { room_id: room.key, position, name: name.trim() };
    if (id == null) {
      await db
        .insertInto('bed')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          residence_id: house.id,
          added_on: house.today,
          ...as,
        })
        .execute();
      continue;
    }
    const key = known('Bed', id, present, [...room.at, 'beds', String(position), 'id']);
    await db.updateTable('bed').set(as).where('id', '=', key).execute();
  }
}

/** The key of a part that is there and was not named before. @throws Refusal NOT_FOUND otherwise */
function known(type: 'Room' | 'Bed', id: string, present: Set<string>, field: string[]): string {
  const key = keyOf(type, id);
  if (!key || !present.delete(key)) throw new Refusal(userError('NOT_FOUND', field));
  return key;
}

/** Ends what was not named. */
async function takeOut(
  command: Command,
  { today }: House,
  { rooms, beds }: { rooms: Set<string>; beds: Set<string> },
): Promise<void> {
  const { db, now } = command;
  if (beds.size > 0) {
    const locked = await lockBeds(command, [...beds]);
    const used = [...locked.values()].find(({ state }) => state === 'OCCUPIED' || state === 'HELD');
    if (used) {
      const message = `Somebody has ${used.name}, or it is held.`;
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'rooms'], message));
    }
    await db
      .updateTable('bed')
      .set({ ended_on: lastDayOf(today), version: sql`version + 1` })
      .where('id', 'in', [...beds])
      .execute();
  }
  if (rooms.size === 0) return;
  await db
    .updateTable('room')
    .set({ ended_at: now })
    .where('id', 'in', [...rooms])
    .execute();
}

async function keysOf({ db }: Command, table: 'room' | 'bed', house: string): Promise<string[]> {
  const going =
    table === 'room'
      ? db
          .selectFrom('room')
          .select('id')
          .where('residence_id', '=', house)
          .where('ended_at', 'is', null)
      : db
          .selectFrom('bed')
          .select('id')
          .where('residence_id', '=', house)
          .where('ended_on', 'is', null);
  return (await going.execute()).map(({ id }) => id);
}
