import type { AppointmentFieldsFragment, AppointmentState } from '../../../generated/graphql.ts';

export type Appointment = AppointmentFieldsFragment;
/** What staff can do with an appointment. */
export type Move = 'HOLD' | 'MISS' | 'MOVE' | 'CANCEL';

/** Where what was called off or moved away, and is nothing to go to, does not stand. */
export const STANDING: AppointmentState[] = ['BOOKED', 'HELD', 'NO_SHOW'];

/** What can be done with an appointment now, the likeliest first. Nobody knows before it has begun. */
export function movesOf(
  { state, startsAt }: Pick<Appointment, 'state' | 'startsAt'>,
  now: number,
): Move[] {
  const known: Partial<Record<AppointmentState, Move[]>> = {
    BOOKED: Date.parse(startsAt) <= now ? ['HOLD', 'MISS', 'MOVE', 'CANCEL'] : ['MOVE', 'CANCEL'],
    HELD: ['MISS'],
    NO_SHOW: ['HOLD'],
  };
  return known[state] ?? [];
}

/** What is to come or has to be settled, and what lies behind, the newest first. */
export function splitByTime<One extends Pick<Appointment, 'state' | 'startsAt'>>(
  appointments: readonly One[],
): { ahead: One[]; behind: One[] } {
  const ahead = appointments.filter(({ state }) => state === 'BOOKED');
  // What was moved stands where it went.
  const behind = appointments.filter(({ state }) => state !== 'BOOKED' && state !== 'MOVED');
  return { ahead, behind: behind.toReversed() };
}

/** Who is most likely meant: the viewer, else the member's counselor, if either can be booked. */
export function likelyPerson(
  people: readonly { id: string }[],
  viewerId: string | undefined,
  careTeam: readonly { role: string; person: { id: string } }[] | null,
): string | undefined {
  const counselor = careTeam?.find(({ role }) => role === 'COUNSELOR')?.person.id;
  return [viewerId, counselor].find((id) => people.some((person) => person.id === id));
}
