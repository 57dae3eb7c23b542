import { expect, test } from '@jest/globals';
import {
  isFiltered,
  readSearch,
  toFilter,
  toOrder,
  toQuery,
  weekdayOf,
  weekdaySpans,
  weekFrom,
} from './meeting-filter.ts';

test('without a word in the address it is today, and the address stays empty', () => {
  const search = readSearch({}, 'FRIDAY');
  expect(search).toEqual({ weekday: 'FRIDAY', online: null, types: [], text: '' });
  expect(toQuery(search, 'FRIDAY')).toEqual({});
  expect(toFilter(search)).toEqual({ weekday: 'FRIDAY' });
});

test('any day asks for no day, and says so in the address', () => {
  const search = readSearch({ day: 'any' }, 'FRIDAY');
  expect(search.weekday).toBeNull();
  expect(toQuery(search, 'FRIDAY')).toEqual({ day: 'any' });
  expect(isFiltered(search)).toBe(false);
});

test('a day alone hides nothing: there is one for everybody to look at', () => {
  expect(isFiltered(readSearch({ day: 'monday' }, 'FRIDAY'))).toBe(false);
  expect(isFiltered(readSearch({ place: 'online' }, 'FRIDAY'))).toBe(true);
});

test('a search survives the way through the address', () => {
  const search = { weekday: 'MONDAY', online: false, types: ['O', 'BE'], text: 'elm' } as const;
  const query = toQuery({ ...search, types: [...search.types] }, 'FRIDAY');
  expect(readSearch(query as never, 'FRIDAY')).toEqual(search);
});

test('a day that nobody knows is today', () => {
  expect(readSearch({ day: 'someday' }, 'SUNDAY').weekday).toBe('SUNDAY');
});

test('one letter is no text to look for', () => {
  expect(toFilter(readSearch({ day: 'any', text: ' x ' }, 'MONDAY'))).toEqual({});
});

test('the week begins with today', () => {
  expect(weekFrom('SATURDAY').slice(0, 3)).toEqual(['SATURDAY', 'SUNDAY', 'MONDAY']);
  expect(weekFrom('MONDAY')).toHaveLength(7);
});

test('a calendar day has one weekday, whatever the zone', () => {
  expect(weekdayOf('2026-03-01')).toBe('SUNDAY');
  expect(weekdayOf('2026-03-02')).toBe('MONDAY');
});

test('days in a row are written from the first to the last', () => {
  expect(weekdaySpans(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'FRIDAY', 'SUNDAY'])).toEqual([
    ['MONDAY', 'WEDNESDAY'],
    ['FRIDAY'],
    ['SUNDAY'],
  ]);
});

test('what is held now or soon is asked by the hour, by when it begins, and stands in the address', () => {
  const soon = readSearch({ day: 'soon' }, 'TUESDAY');
  expect(soon.weekday).toBe('SOON');
  expect(toFilter(soon)).toEqual({ within: { hours: 3 } });
  expect(toOrder(soon).field).toBe('OCCURRENCE');
  expect(toQuery(soon, 'TUESDAY')).toEqual({ day: 'soon' });
  expect(isFiltered(soon)).toBe(false);
  expect(toOrder(readSearch({}, 'TUESDAY')).field).toBe('WEEK');
});
