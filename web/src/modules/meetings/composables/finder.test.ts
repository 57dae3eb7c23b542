import { expect, test } from '@jest/globals';
import {
  ANYTHING,
  choicesBeside,
  hoursLeft,
  isNarrowed,
  lacksPlace,
  nextOnes,
  questionOf,
  type Wanted,
} from './finder.ts';

const NEW_YORK = 'America/New_York';
const NOON = Date.parse('2026-11-27T17:00:00Z');
const ask = (more: Partial<Wanted>) => questionOf({ ...ANYTHING, ...more }, NOON, NEW_YORK);
const town = { latitude: 37.33941, longitude: -121.89496, name: 'San Jose' };

test('without a wish all meetings are asked for, by the week', () => {
  expect(ask({})).toEqual({ filter: {}, orderBy: { field: 'WEEK', direction: 'ASC' } });
});

test.each([
  ['NOW', 1],
  ['SOON', 3],
  ['TODAY', 12],
] as const)('%s is the next hours from one moment on, those under way first', (when, hours) => {
  expect(ask({ when })).toEqual({
    filter: { within: { from: '2026-11-27T17:00:00.000Z', hours } },
    orderBy: { field: 'OCCURRENCE', direction: 'ASC' },
  });
});

test('where some hours hold none, the next ones are those of a whole day, and of a whole day there are no more', () => {
  const soon = ask({ when: 'SOON', accessible: true });
  const next = nextOnes(soon);
  expect(next).toEqual({
    ...soon,
    filter: { accessible: true, within: { from: '2026-11-27T17:00:00.000Z', hours: 24 } },
  });
  expect(next && nextOnes(next)).toBeNull();
  expect([nextOnes(ask({})), nextOnes(ask({ when: 'FRIDAY' }))]).toEqual([null, null]);
});

test('a place is told to a hundred meters, and of any day the nearest comes first', () => {
  expect(ask({ where: 'TOWN', place: town })).toEqual({
    filter: { near: { latitude: 37.339, longitude: -121.895, radiusMeters: 24_140 } },
    orderBy: { field: 'DISTANCE', direction: 'ASC' },
  });
});

test('near somebody who has not said where they are there is nothing to ask yet', () => {
  expect(lacksPlace({ ...ANYTHING, where: 'HERE' })).toBe(true);
  expect(lacksPlace({ ...ANYTHING, where: 'TOWN', place: town })).toBe(false);
  expect(lacksPlace({ ...ANYTHING, where: 'ONLINE' })).toBe(false);
});

test('a day is in the order of the clock, also near a place', () => {
  const wanted = { where: 'TOWN', place: town, when: 'TUESDAY', time: 'NIGHT' } as const;
  const { filter, orderBy } = ask(wanted);
  expect(filter).toMatchObject({ weekday: 'TUESDAY', startsFrom: '22:00', startsBefore: '05:00' });
  expect(orderBy.field).toBe('WEEK');
});

test('all that narrows it down does so together', () => {
  const more = {
    where: 'ONLINE',
    types: ['W', 'O'],
    language: 'es',
    fellowship: 'SMART',
    accessible: true,
    text: ' elm ',
  } as const;
  expect(ask({ ...more, types: [...more.types] }).filter).toEqual({
    online: true,
    types: ['W', 'O'],
    language: 'es',
    fellowships: ['SMART'],
    accessible: true,
    text: 'elm',
  });
  expect(ask({ where: 'ROOM' }).filter).toEqual({ online: false });
});

test('one letter is no text to look for', () => {
  expect(ask({ text: ' x ' }).filter).toEqual({});
});

test('a day alone hides nothing: there is one for everybody to look at', () => {
  expect(isNarrowed({ ...ANYTHING, when: 'MONDAY' })).toBe(false);
  expect(isNarrowed({ ...ANYTHING, where: 'ONLINE' })).toBe(true);
  expect(isNarrowed({ ...ANYTHING, accessible: true })).toBe(true);
  expect(choicesBeside({ ...ANYTHING, accessible: true, types: ['O', 'W'] })).toBe(2);
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
