import { expect, test } from '@jest/globals';
import { hoursLeft, questionOf, SOON_ANYWHERE } from './finder.ts';

const NEW_YORK = 'America/New_York';
const NOON = Date.parse('2026-11-27T17:00:00Z');
const ask = (more: object) => questionOf({ ...SOON_ANYWHERE, ...more }, NOON, NEW_YORK);
const town = { latitude: 37.33941, longitude: -121.89496, name: 'San Jose' };

test('soon is the next hours from one moment on, those under way first', () => {
  expect(ask({})).toEqual({
    filter: { within: { from: '2026-11-27T17:00:00.000Z', hours: 3 } },
    orderBy: { field: 'OCCURRENCE', direction: 'ASC' },
  });
});

test('a place is told to a hundred meters, and of any day the nearest comes first', () => {
  expect(ask({ where: town, when: null })).toEqual({
    filter: { near: { latitude: 37.339, longitude: -121.895, radiusMeters: 25_000 } },
    orderBy: { field: 'DISTANCE', direction: 'ASC' },
  });
});

test('a day is in the order of the clock, also near a place', () => {
  const { filter, orderBy } = ask({ where: town, when: 'TUESDAY', time: 'NIGHT' });
  expect(filter).toMatchObject({ weekday: 'TUESDAY', startsFrom: '22:00', startsBefore: '05:00' });
  expect(orderBy.field).toBe('WEEK');
});

test('online, a kind, Spanish and a way in by wheelchair narrow it down together', () => {
  const more = { where: 'ONLINE', when: null, type: 'W', inSpanish: true, accessible: true };
  expect(ask(more).filter).toEqual({
    online: true,
    types: ['W'],
    language: 'es',
    accessible: true,
  });
});

test.each([
  ['2026-11-27T17:00:00Z', 12],
  ['2026-11-28T04:30:00Z', 1],
  ['2026-11-27T05:00:00Z', 24],
  // The night on which the clocks go back has 25 hours, and nobody may ask for more than 24.
  ['2026-11-01T04:00:00Z', 24],
])('at %s the day in New York has %i hours left', (moment, hours) => {
  expect(hoursLeft(Date.parse(moment), NEW_YORK)).toBe(hours);
});
