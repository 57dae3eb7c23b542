import { sql, type SqlBool } from 'kysely';
import type { Command } from '../app/lane.ts';
import { lockTime } from '../appointments/time-lock.service.ts';
import { later } from '../common/instant.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { occurrencesIn, type HeldOccurrence } from './occurrences.ts';
import { selectSessions } from './session.rows.ts';

const DAY = 86_400_000;
/** No appointment is booked farther ahead. */
const FARTHEST_DAYS = 367;
/** No appointment lasts longer. */
const LONGEST = 240 * 60_000;
/** Around the words of a room. */
const BLANKS = ' \t\r\n';
const MOST_TOLD = 20;

/** Refused because appointments are booked for then. */
export class AppointmentsInTheWay extends Refusal {
  readonly appointmentKeys: string[];

  constructor(field: string[], appointmentKeys: string[]) {
    super(userError('SLOT_TAKEN', field));
    this.appointmentKeys = appointmentKeys;
  }
}

/** An appointment that may stand in the way. */
export interface BookedTime {
  id: string;
  person_id: string;
  place: string | null;
  starts_at: string;
  ends_at: string;
}

/** When a session is held, where and by whom. */
export type HeldTime = Pick<HeldOccurrence, 'startsAt' | 'endsAt' | 'room' | 'facilitatorKeys'>;

/** Which appointments meet what is held, by whom of the two they share: who holds it, or the room. */
export function inTheWay(
  held: readonly HeldTime[],
  booked: readonly BookedTime[],
): { ofPeople: BookedTime[]; ofRooms: BookedTime[] } {
  const times = held.map(({ startsAt, endsAt, room, facilitatorKeys }) => ({
    from: Date.parse(startsAt),
    until: Date.parse(endsAt),
    room: wordsOf(room),
    people: facilitatorKeys,
  }));
  const met = booked.map((one) => {
    const [from, until] = [Date.parse(one.starts_at), Date.parse(one.ends_at)];
    return { one, meeting: times.filter((time) => from < time.until && time.from < until) };
  });
  const having = (shares: (time: (typeof times)[number], one: BookedTime) => boolean) =>
    met
      .filter(({ one, meeting }) => meeting.some((time) => shares(time, one)))
      .map(({ one }) => one);
  return {
    ofPeople: having(({ people }, one) => people.includes(one.person_id)),
    ofRooms: having(({ room }, one) => room !== null && room === wordsOf(one.place)),
  };
}

/** What stands in the way of what is held now, and did not before. */
export function newlyInTheWay(
  before: readonly HeldTime[],
  held: readonly HeldTime[],
  booked: readonly BookedTime[],
): { ofPeople: BookedTime[]; ofRooms: BookedTime[] } {
  const [was, is] = [inTheWay(before, booked), inTheWay(held, booked)];
  return {
    ofPeople: is.ofPeople.filter((one) => !was.ofPeople.includes(one)),
    ofRooms: is.ofRooms.filter((one) => !was.ofRooms.includes(one)),
  };
}

/** What is held of sessions as they stand, as far ahead as appointments are booked. */
export async function heldOf(
  { db, now }: Command,
  sessionKeys: readonly string[],
): Promise<HeldOccurrence[]> {
  const sessions = await selectSessions(db).where(oneOfKeys('id', sessionKeys)).execute();
  const rows = await db
    .selectFrom('session_occurrence')
    .selectAll()
    .where(oneOfKeys('session_id', sessionKeys))
    .execute();
  const held = occurrencesIn(sessions, rows, now, later(now, FARTHEST_DAYS * DAY));
  return held.filter(({ state }) => state !== 'CANCELED');
}

/**
 * Refuses what was just written of a session where it takes somebody, or a room, for whom an appointment
 * is booked. Last in a command: it locks the time of who holds it.
 * @param changed the one day that changed, or the day from which on all of it may have
 * @param before what was held until now: what stood against it already is no reason
 * @throws AppointmentsInTheWay
 */
export async function refuseOverAppointments(
  command: Command,
  sessionKey: string,
  changed: { on: string } | { since: string | null },
  before: readonly HeldTime[] = [],
): Promise<void> {
  const held = (await heldOf(command, [sessionKey])).filter(({ date }) =>
    'on' in changed ? date === changed.on : date >= (changed.since ?? ''),
  );
  const people = [...new Set(held.flatMap(({ facilitatorKeys }) => facilitatorKeys))];
  await lockTime(command, people, 'alone');
  const { ofPeople, ofRooms } = newlyInTheWay(before, held, await bookedMeanwhile(command, held));
  const all = ofPeople.length > 0 ? ofPeople : ofRooms;
  if (all.length === 0) return;
  const field = ['input', ofPeople.length > 0 ? 'facilitatorIds' : 'room'];
  throw new AppointmentsInTheWay(
    field,
    all.slice(0, MOST_TOLD).map(({ id }) => id),
  );
}

/** What is booked for those who hold it or in its rooms, from the first time to the last. */
async function bookedMeanwhile({ db }: Command, held: readonly HeldTime[]): Promise<BookedTime[]> {
  if (held.length === 0) return [];
  const people = [...new Set(held.flatMap(({ facilitatorKeys }) => facilitatorKeys))];
  const rooms = [...new Set(held.flatMap(({ room }) => (room === null ? [] : [room])))];
  const first = Math.min(...held.map(({ startsAt }) => Date.parse(startsAt)));
  const last = Math.max(...held.map(({ endsAt }) => Date.parse(endsAt)));
  // In any room of the same words, as the database lowers them; the rest is told apart by `inTheWay`.
  const inRoom = sql<SqlBool>`lower(btrim(place, ${BLANKS})) in (
    select lower(btrim(room, ${BLANKS})) from unnest(${rooms}::text[]) as room)`;
  return db
    .selectFrom('appointment')
    .select(['id', 'person_id', 'place', 'starts_at', 'ends_at'])
    .where('state', '=', 'BOOKED')
    .where('starts_at', '>', new Date(first - LONGEST).toISOString())
    .where('starts_at', '<', new Date(last).toISOString())
    .where((is) => is.or([oneOfKeys('person_id', people), inRoom]))
    .orderBy('starts_at')
    .execute();
}

/** A room by its words; null for none. */
const wordsOf = (room: string | null) => room?.trim().toLowerCase() || null;
