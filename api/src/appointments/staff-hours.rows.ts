import type { Db } from '../app/database.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { later } from '../common/instant.ts';
import { oneOf } from '../common/one-of.ts';
import type { StaffHours } from '../generated/schema.ts';
import { ledBy } from '../sessions/led-sessions.service.ts';
import type { Availability } from './free-slots.ts';

const LONGEST = 240 * 60_000;

/** Hours as queries answer them, with the key of whose they are. */
export type StaffHoursNode = StaffHours & { personKey: string } & Pick<
    Availability,
    'weekly' | 'absences'
  >;

/** Somebody of the staff by the key of their membership; undefined when unknown or a member alone. */
export async function staffByKey(db: Db, key: string | undefined): Promise<string | undefined> {
  if (!key) return undefined;
  const person = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('id', '=', key)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return person?.roles.some((role) => role !== 'MEMBER') ? person.id : undefined;
}

/** The hours somebody has set; none of version 0 before they did. */
export async function hoursOf(db: Db, personKey: string): Promise<StaffHoursNode> {
  const row = await db
    .selectFrom('staff_hours')
    .selectAll()
    .where('person_id', '=', personKey)
    .executeTakeFirst();
  const { weekly = [], absences = [], version = 0 } = row ?? {};
  return { personKey, weekly, absences, version };
}

/** When somebody may be booked and when they are taken, in a span. */
export async function availabilityOf(
  db: Db,
  personKey: string,
  from: string,
  to: string,
): Promise<Availability> {
  const hours = await hoursOf(db, personKey);
  const end = later(to, LONGEST);
  const appointments = await db
    .selectFrom('appointment')
    .select(['starts_at', 'ends_at'])
    .where('person_id', '=', personKey)
    .where(oneOf('state', ['BOOKED', 'HELD', 'NO_SHOW']))
    .where('ends_at', '>', from)
    .where('starts_at', '<', end)
    .execute();
  return {
    timeZone: await organizationZone(db),
    weekly: hours.weekly,
    absences: hours.absences,
    busy: [
      ...appointments.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at })),
      ...(await ledBy(db, personKey, from, end)),
    ],
  };
}
