import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { FellowshipCode } from '../../../generated/graphql.ts';
import {
  ANYTHING,
  HOURS,
  rounded,
  TIMES,
  type NearPlace,
  type TimeOfDay,
  type Wanted,
} from './finder.ts';
import { WEEKDAYS } from './weekdays.ts';

const FARTHEST = 200_000;

/**
 * What is looked for, out of a page's address.
 * @param otherwise when, where the address names no day
 */
export function readWanted(query: LocationQuery, otherwise: Wanted['when']): Wanted {
  const time = textOf(query['time']).toUpperCase();
  const radius = Number(textOf(query['radius']));
  return {
    ...placeOf(query),
    radiusMeters: radius >= 1 && radius <= FARTHEST ? radius : ANYTHING.radiusMeters,
    when: whenOf(textOf(query['day']).toUpperCase(), otherwise),
    time: time in TIMES ? (time as TimeOfDay) : null,
    types: textOf(query['types']).split(',').filter(Boolean),
    language: /^[a-z]{2,3}$/.exec(textOf(query['language']))?.[0] ?? null,
    fellowship: (/^[A-Z_]+$/.exec(textOf(query['fellowship']))?.[0] ??
      null) as FellowshipCode | null,
    accessible: query['accessible'] === '1',
    text: textOf(query['text']),
  };
}

/**
 * The address of a page that looks for it, to be sent to somebody or read again. Where the person is does
 * not stand in it: it would be kept by the browser, and by whoever passes requests on.
 */
export function toQuery(wanted: Wanted, otherwise: Wanted['when']): LocationQueryRaw {
  const { radiusMeters, when, time, types, language, fellowship, accessible, text } = wanted;
  const given = {
    ...queryOfPlace(wanted),
    radius: radiusMeters === ANYTHING.radiusMeters ? '' : String(radiusMeters),
    day: when === otherwise ? '' : (when?.toLowerCase() ?? 'any'),
    time: time?.toLowerCase() ?? '',
    types: types.join(','),
    language: language ?? '',
    fellowship: fellowship ?? '',
    accessible: accessible ? '1' : '',
    text,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

function queryOfPlace({ where, place }: Wanted): Record<string, string> {
  if (where === 'ONLINE' || where === 'ROOM') return { place: where.toLowerCase() };
  if (where === 'HERE') return { near: 'here' };
  if (where !== 'TOWN') return {};
  if (place === null) return { near: 'town' };
  const { latitude, longitude } = rounded(place);
  return { near: `${String(latitude)},${String(longitude)}`, town: place.name ?? '' };
}

function placeOf(query: LocationQuery): Pick<Wanted, 'where' | 'place'> {
  const near = textOf(query['near']);
  const point = pointOf(near);
  if (point) return { where: 'TOWN', place: { ...point, name: textOf(query['town']) || null } };
  if (near === 'here' || near === 'town') {
    return { where: near === 'here' ? 'HERE' : 'TOWN', place: null };
  }
  const where = textOf(query['place']);
  return {
    where: where === 'online' ? 'ONLINE' : where === 'room' ? 'ROOM' : 'ANYWHERE',
    place: null,
  };
}

/** Degrees as people write them down, `41.66, -71.33`; null for anything else. */
export function pointOf(text: string): NearPlace | null {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)°?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)°?\s*$/.exec(text);
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])];
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace ? { latitude, longitude, name: null } : null;
}

function whenOf(day: string, otherwise: Wanted['when']): Wanted['when'] {
  if (day === 'ANY') return null;
  if (day in HOURS) return day as keyof typeof HOURS;
  if (day === 'TODAY') return day;
  return WEEKDAYS.find((weekday) => weekday === day) ?? otherwise;
}

function textOf(value: LocationQuery[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
