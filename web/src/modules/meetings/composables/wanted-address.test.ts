import { expect, test } from '@jest/globals';
import type { LocationQuery } from 'vue-router';
import { ANYTHING, type Wanted } from './finder.ts';
import { pointOf, readWanted, toQuery } from './wanted-address.ts';

const TODAY: Wanted = { ...ANYTHING, when: 'TODAY' };
const there = (wanted: Wanted) => toQuery(wanted, 'TODAY');
const back = (query: object) => readWanted(query as LocationQuery, 'TODAY');

test('without a word in the address it is the page’s own day, and the address stays empty', () => {
  expect(back({})).toEqual(TODAY);
  expect(there(TODAY)).toEqual({});
});

test.each<[string, Partial<Wanted>]>([
  ['any day', { when: null }],
  ['now', { when: 'NOW' }],
  ['a weekday in rooms', { when: 'MONDAY', where: 'ROOM' }],
  ['near a town', { where: 'TOWN', place: { latitude: 41.62, longitude: -71.28, name: 'Harbor' } }],
  ['near a point', { where: 'TOWN', place: { latitude: 41.62, longitude: -71.28, name: null } }],
  ['near a town that is not chosen yet', { where: 'TOWN' }],
  ['how far', { radiusMeters: 8047 }],
  ['the rest', { time: 'NIGHT', types: ['O', 'BE'], language: 'es', fellowship: 'AA' }],
  ['the way in and a text', { accessible: true, text: 'elm' }],
])('%s survives the way through the address', (_name, part) => {
  const wanted = { ...TODAY, ...part };
  expect(back(there(wanted))).toEqual(wanted);
});

test('where the person is never stands in the address', () => {
  const place = { latitude: 41.66123, longitude: -71.33123, name: null };
  const query = there({ ...TODAY, where: 'HERE', place });
  expect(query).toEqual({ near: 'here' });
  expect(back(query)).toEqual({ ...TODAY, where: 'HERE' });
});

test('what an address holds that nobody knows is left', () => {
  const strange = { day: 'someday', near: '91,0', radius: '9e9', time: 'x', language: '<b>' };
  expect(back(strange)).toEqual(TODAY);
});

test('degrees are read as people write them down', () => {
  const point = { latitude: 41.66, longitude: -71.33, name: null };
  expect(pointOf('41.66, -71.33')).toEqual(point);
  expect(pointOf(' 41.66° -71.33° ')).toEqual(point);
  expect(pointOf('Harbor 5')).toBeNull();
  expect(pointOf('41.66')).toBeNull();
  expect(pointOf('')).toBeNull();
});
