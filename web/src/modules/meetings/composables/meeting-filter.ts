import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { MeetingFilter, MeetingOrder, Weekday } from '../../../generated/graphql.ts';

/** As the schema orders them. */
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** The kinds people ask for most; a meeting's own list may hold others. */
export const COMMON_TYPES = [
  'O',
  'C',
  'BE',
  'D',
  'SP',
  'ST',
  'W',
  'M',
  'Y',
  'LGBTQ',
  'S',
  'X',
] as const;

export const SHORTEST_SEARCH = 2;
export const SOON_HOURS = 3;

/** What is looked for. It lives in the page's address, so that a search can be sent to a colleague. */
export interface MeetingSearch {
  /** SOON is under way or within some hours; null is any day. */
  weekday: Weekday | 'SOON' | null;
  /** Null for either. */
  online: boolean | null;
  types: string[];
  text: string;
}

/** Without a day in the address it is `today`: somebody who looks for a meeting mostly needs one soon. */
export function readSearch(query: LocationQuery, today: Weekday): MeetingSearch {
  const day = textOf(query['day']).toUpperCase();
  const place = textOf(query['place']);
  return {
    weekday: dayOf(day, today),
    online: place === 'online' ? true : place === 'room' ? false : null,
    types: textOf(query['types']).split(',').filter(Boolean),
    text: textOf(query['text']),
  };
}

function dayOf(day: string, today: Weekday): MeetingSearch['weekday'] {
  if (day === 'ANY') return null;
  return day === 'SOON' ? day : (WEEKDAYS.find((weekday) => weekday === day) ?? today);
}

export function toQuery(search: MeetingSearch, today: Weekday): LocationQueryRaw {
  const { weekday, online, types, text } = search;
  return {
    ...(weekday !== today && { day: weekday?.toLowerCase() ?? 'any' }),
    ...(online !== null && { place: online ? 'online' : 'room' }),
    ...(types.length > 0 && { types: types.join(',') }),
    ...(text !== '' && { text }),
  };
}

export function toFilter({ weekday, online, types, text }: MeetingSearch): MeetingFilter {
  const trimmed = text.trim();
  return {
    ...(weekday === 'SOON' ? { within: { hours: SOON_HOURS } } : weekday !== null && { weekday }),
    ...(online !== null && { online }),
    ...(types.length > 0 && { types }),
    ...(trimmed.length >= SHORTEST_SEARCH && { text: trimmed }),
  };
}

/** What is held soon by when it begins, all else by the week. */
export function toOrder({ weekday }: MeetingSearch): MeetingOrder {
  return { field: weekday === 'SOON' ? 'OCCURRENCE' : 'WEEK', direction: 'ASC' };
}

/** Whether something besides the day narrows the search down. */
export function isFiltered(search: MeetingSearch): boolean {
  return Object.keys(toFilter({ ...search, weekday: null })).length > 0;
}

/** The week beginning with a day: `TUESDAY` gives Tuesday to Monday. */
export function weekFrom(first: Weekday): Weekday[] {
  const index = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(index), ...WEEKDAYS.slice(0, index)];
}

/** Days in a row as their first and last: Monday to Friday and Sunday give two spans. */
export function weekdaySpans(weekdays: readonly Weekday[]): Weekday[][] {
  const spans: Weekday[][] = [];
  for (const weekday of WEEKDAYS.filter((day) => weekdays.includes(day))) {
    const last = spans.at(-1);
    const end = last?.at(-1);
    if (last && end && WEEKDAYS.indexOf(weekday) === WEEKDAYS.indexOf(end) + 1) {
      last[1] = weekday;
    } else {
      spans.push([weekday]);
    }
  }
  return spans;
}

/** The day of the week of a calendar day such as `2026-03-01`. */
export function weekdayOf(date: string): Weekday {
  const fromSunday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(fromSunday + 6) % 7] ?? 'MONDAY';
}

function textOf(value: LocationQuery[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
