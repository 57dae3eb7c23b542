import type { MeetingFilter, MeetingOrder, Weekday } from '../../../generated/graphql.ts';
import { SOON_HOURS } from './meeting-filter.ts';
import { dayIn } from '../../../composables/zone-days.ts';

/** A place to look near. */
export interface NearPlace {
  latitude: number;
  longitude: number;
  /** A town's name; null for where the person is. */
  name: string | null;
}

/** What somebody looks for. */
export interface Wanted {
  /** A place to go near to, a way online, or either. */
  where: NearPlace | 'ONLINE' | null;
  /** SOON is under way or within some hours; TODAY is what is left of the viewer's day; null is any day. */
  when: 'SOON' | 'TODAY' | Weekday | null;
  time: TimeOfDay | null;
  /** A code of COMMON_TYPES. */
  type: string | null;
  inSpanish: boolean;
  accessible: boolean;
  radiusMeters: number;
}

export const TIMES = {
  MORNING: ['05:00', '12:00'],
  AFTERNOON: ['12:00', '17:00'],
  EVENING: ['17:00', '22:00'],
  NIGHT: ['22:00', '05:00'],
} as const;
export type TimeOfDay = keyof typeof TIMES;

const HOUR_MS = 3_600_000;
/** Some hundred meters: who looks for a meeting need not be found to the door. */
const PLACES_OF_DEGREES = 3;

/** Somebody who looks for a meeting mostly needs one soon. */
export const SOON_ANYWHERE: Wanted = {
  where: null,
  when: 'SOON',
  time: null,
  type: null,
  inSpanish: false,
  accessible: false,
  radiusMeters: 25_000,
};

/** What is asked, at a moment that all pages are of. */
export function questionOf(
  wanted: Wanted,
  now: number,
  zone: string,
): { filter: MeetingFilter; orderBy: MeetingOrder } {
  const { where, when, time, type, inSpanish, accessible, radiusMeters } = wanted;
  const hours = when === 'SOON' ? SOON_HOURS : when === 'TODAY' ? hoursLeft(now, zone) : null;
  const [startsFrom, startsBefore] = time ? TIMES[time] : [];
  const filter: MeetingFilter = {
    ...(hours !== null && { within: { from: new Date(now).toISOString(), hours } }),
    ...(hours === null && when !== null && { weekday: when as Weekday }),
    ...(where === 'ONLINE' && { online: true }),
    ...(where !== null && where !== 'ONLINE' && { near: { ...rounded(where), radiusMeters } }),
    ...(startsFrom && startsBefore && { startsFrom, startsBefore }),
    ...(type !== null && { types: [type] }),
    ...(inSpanish && { language: 'es' }),
    ...(accessible && { accessible }),
  };
  return { filter, orderBy: { field: orderOf(filter, when), direction: 'ASC' } };
}

/** What is held soon, by when; of a day by the clock; of any day the nearest first. */
function orderOf({ within, near }: MeetingFilter, when: Wanted['when']): MeetingOrder['field'] {
  if (within) return 'OCCURRENCE';
  return near && when === null ? 'DISTANCE' : 'WEEK';
}

/** Whole hours until the viewer's day ends, 1 to 24; a day of 25 hours ends an hour early. */
export function hoursLeft(now: number, zone: string): number {
  const today = dayIn(zone, now);
  let hours = 1;
  while (hours < 24 && dayIn(zone, now + hours * HOUR_MS) === today) hours++;
  return hours;
}

function rounded({ latitude, longitude }: NearPlace) {
  const short = (degrees: number) => Number(degrees.toFixed(PLACES_OF_DEGREES));
  return { latitude: short(latitude), longitude: short(longitude) };
}

/** Whether it narrows the list down further than to a place and a day. */
export function isNarrowed({ time, type, inSpanish, accessible }: Wanted): boolean {
  return time !== null || type !== null || inSpanish || accessible;
}
