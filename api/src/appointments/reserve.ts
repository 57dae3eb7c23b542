import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { AppointmentKind } from '../generated/schema.ts';
import { freeSlots } from './free-slots.ts';
import { availabilityOf } from './staff-hours.rows.ts';
import { lockTime } from './time-lock.service.ts';

const MINUTE = 60_000;

/** A time to take. */
export interface Reservation {
  id: string;
  memberId: string;
  personId: string;
  kind: AppointmentKind;
  startsAt: string;
  minutes: number;
  place: string | null;
  joinUrl: string | null;
  bookedBy: string;
  movedFrom: string | null;
  /** Whether it has to be one of the free slots, as for members. */
  onlyFree: boolean;
  /** The argument that names the time. */
  field: string[];
}

/**
 * Takes a time for two people, or nothing. Of many at once one wins: the database keeps either from being
 * at two places, and makes the others wait for the first to end before it says so.
 * @returns the key
 * @throws Refusal SLOT_TAKEN
 */
export async function reserve(command: Command, wanted: Reservation): Promise<string> {
  const { db, organizationId, now } = command;
  const { startsAt, minutes, personId } = wanted;
  const endsAt = later(startsAt, minutes * MINUTE);
  const taken = new Refusal(userError('SLOT_TAKEN', wanted.field));
  await lockTime(command, [personId], 'shared');
  const { busy, ...hours } = await availabilityOf(db, personId, startsAt, endsAt);
  const meets = busy.some(
    (one) =>
      Date.parse(startsAt) < Date.parse(one.endsAt) &&
      Date.parse(one.startsAt) < Date.parse(endsAt),
  );
  if (meets) throw taken;
  if (wanted.onlyFree) {
    const free = freeSlots({ ...hours, busy }, { from: startsAt, to: endsAt, minutes });
    const isSlot = free.some((slot) => Date.parse(slot.startsAt) === Date.parse(startsAt));
    if (!isSlot) throw taken;
  }
  const made = await db
    .insertInto('appointment')
    .values({
      organization_id: organizationId,
      id: wanted.id,
      member_id: wanted.memberId,
      person_id: personId,
      kind: wanted.kind,
      state: 'BOOKED',
      starts_at: startsAt,
      ends_at: endsAt,
      place: wanted.place,
      join_url: wanted.joinUrl,
      booked_at: now,
      booked_by: wanted.bookedBy,
      moved_from: wanted.movedFrom,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) throw taken;
  return made.id;
}
