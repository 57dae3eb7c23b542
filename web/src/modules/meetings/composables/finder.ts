import { dayIn } from '../../../composables/zone-days.ts';
import type {
  FellowshipCode,
  MeetingFilter,
  MeetingOrder,
  Weekday,
} from '../../../generated/graphql.ts';

/** A place to look near. */
export interface NearPlace {
  latitude: number;
  longitude: number;
  /** A town's name; null for where the person is, and for a point that was typed. */
  name: string | null;
}

/** Near where the person is or near a town takes a place; the others none. */
export const WHERES = ['ANYWHERE', 'ONLINE', 'ROOM', 'HERE', 'TOWN'] as const;
export type WhereKind = (typeof WHERES)[number];

/** Whole hours from the moment of the question that each looks over. */
export const HOURS = { NOW: 1, SOON: 3 } as const;
/** How far the next ones are looked for where those hours hold none: as far as can be asked. */
const NEXT_HOURS = 24;

export const TIMES = {
  MORNING: ['05:00', '12:00'],
  AFTERNOON: ['12:00', '17:00'],
  EVENING: ['17:00', '22:00'],
  NIGHT: ['22:00', '05:00'],
} as const;
export type TimeOfDay = keyof typeof TIMES;

/** The kinds people ask for most; a meeting's own list may hold others. */
export const COMMON_TYPES = ['O', 'C', 'BE', 'D', 'SP', 'ST', 'W', 'M', 'Y', 'LGBTQ'] as const;

/** The languages that lists name most. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'pl', 'zh', 'ko', 'ase'] as const;

/** What somebody looks for. */
export interface Wanted {
  where: WhereKind;
  /** Null until it is known, and where none is needed. */
  place: NearPlace | null;
  radiusMeters: number;
  /** NOW and SOON are under way or within some hours; TODAY is what is left of the viewer's day; null is any day. */
  when: keyof typeof HOURS | 'TODAY' | Weekday | null;
  time: TimeOfDay | null;
  /** Of all these kinds, by code. */
  types: string[];
  /** A BCP 47 code. */
  language: string | null;
  fellowship: FellowshipCode | null;
  accessible: boolean;
  /** A part of its name, group, place or address. */
  text: string;
}

export const ANYTHING: Wanted = {
  where: 'ANYWHERE',
  place: null,
  /** 15 miles. */
  radiusMeters: 24_140,
  when: null,
  time: null,
  types: [],
  language: null,
  fellowship: null,
  accessible: false,
  text: '',
};

const SHORTEST_TEXT = 2;
const HOUR_MS = 3_600_000;
/** Some hundred meters: who looks for a meeting need not be found to the door. */
const PLACES_OF_DEGREES = 3;

/** Whether a place is wanted that is not known yet: there is nothing to ask until then. */
export function lacksPlace({ where, place }: Wanted): boolean {
  return (where === 'HERE' || where === 'TOWN') && place === null;
}

interface Question {
  filter: MeetingFilter;
  orderBy: MeetingOrder;
}

/** What is asked, at a moment that all pages are of. */
export function questionOf(wanted: Wanted, now: number, zone: string): Question {
  const { where, place, radiusMeters, when, time, types, language, fellowship, accessible } =
    wanted;
  const hours = hoursOf(when, now, zone);
  const [startsFrom, startsBefore] = time ? TIMES[time] : [];
  const text = wanted.text.trim();
  const filter: MeetingFilter = {
    ...(hours !== null && { within: { from: new Date(now).toISOString(), hours } }),
    ...(hours === null && when !== null && { weekday: when as Weekday }),
    ...((where === 'ONLINE' || where === 'ROOM') && { online: where === 'ONLINE' }),
    ...(place !== null && { near: { ...rounded(place), radiusMeters } }),
    ...(startsFrom && startsBefore && { startsFrom, startsBefore }),
    ...(types.length > 0 && { types }),
    ...(language !== null && { language }),
    ...(fellowship !== null && { fellowships: [fellowship] }),
    ...(accessible && { accessible }),
    ...(text.length >= SHORTEST_TEXT && { text }),
  };
  return { filter, orderBy: { field: orderOf(filter, when), direction: 'ASC' } };
}

/** The same of a whole day from then on; null where no hours were asked for, or so many already. */
export function nextOnes({ filter, orderBy }: Question): Question | null {
  const { within } = filter;
  if (!within || within.hours === NEXT_HOURS) return null;
  return { filter: { ...filter, within: { ...within, hours: NEXT_HOURS } }, orderBy };
}

function hoursOf(when: Wanted['when'], now: number, zone: string): number | null {
  if (when === 'NOW' || when === 'SOON') return HOURS[when];
  return when === 'TODAY' ? hoursLeft(now, zone) : null;
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

/** A place as it may be told. */
export function rounded({ latitude, longitude }: Pick<NearPlace, 'latitude' | 'longitude'>) {
  const short = (degrees: number) => Number(degrees.toFixed(PLACES_OF_DEGREES));
  return { latitude: short(latitude), longitude: short(longitude) };
}

/** How many choices stand beside where and when. */
export function choicesBeside({ time, types, language, fellowship, accessible }: Wanted): number {
  return [time, types[0], language, fellowship, accessible || null].filter((of) => of != null)
    .length;
}

/** Whether something besides the day narrows the list down. */
export function isNarrowed(wanted: Wanted): boolean {
  return wanted.where !== 'ANYWHERE' || wanted.text.trim() !== '' || choicesBeside(wanted) > 0;
}
