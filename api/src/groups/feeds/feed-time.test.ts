import { describe, expect, test } from '@jest/globals';
import { minutesBetween, parseClock, parseDuration, parseUpdated } from './feed-time.ts';

describe('a wall time', () => {
  test.each([
    ['19:00', '19:00'],
    ['9:05', '09:05'],
    ['19:00:00', '19:00'],
    [' 07:30 ', '07:30'],
    ['8:00 PM', '20:00'],
    ['8:00PM', '20:00'],
    ['8 p.m.', '20:00'],
    ['12:15 AM', '00:15'],
    ['12:00 PM', '12:00'],
    ['12:30:00 pm', '12:30'],
    ['00:00', '00:00'],
  ])('%p is %p', (text, clock) => {
    expect(parseClock(text)).toBe(clock);
  });

  test.each(['', '24:00', '25:00', '19:60', '13:00 PM', '0:30 AM', '19', 'noon', '7:5', '1:2:3:4'])(
    '%p is none',
    (text) => {
      expect(parseClock(text)).toBeNull();
    },
  );
});

test.each([
  ['18:00', '19:30', 90],
  ['23:30', '00:30', 60],
  ['23:59', '00:00', 1],
  ['10:00', '10:00', 1440],
])(
  'from %s to %s it is %i minutes, over midnight where the end comes first',
  (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  },
);

test.each([
  ['01:30:00', 90],
  ['1:00', 60],
  ['24:00:00', 1440],
  ['00:00:00', null],
  ['24:01:00', null],
  ['90', null],
  ['01:75:00', null],
])('the duration %p is %p minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes);
});

describe('when a row was changed', () => {
  test.each([
    ['2021-06-10 15:10:44', '2021-06-10T15:10:44Z'],
    ['2021-06-10', '2021-06-10T00:00:00Z'],
    ['2021-06-10T15:10:44', '2021-06-10T15:10:44Z'],
    ['2021-06-10T15:10:44.123Z', '2021-06-10T15:10:44Z'],
    ['2021-06-10T15:10:44-04:00', '2021-06-10T19:10:44Z'],
    ['8/28/2021', '2021-08-28T00:00:00Z'],
    ['8/16/2021 7:25:34 AM', '2021-08-16T07:25:34Z'],
    ['8/16/2021 12:25:34 PM', '2021-08-16T12:25:34Z'],
    ['28/8/2021', '2021-08-28T00:00:00Z'],
  ])('%p is %p', (text, updated) => {
    expect(parseUpdated(text)).toBe(updated);
  });

  test.each([
    '',
    '0000-00-00 00:00:00',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '2021-02-30',
    '13/13/2021',
    'yesterday',
    '1623337844',
  ])('%p cannot be read', (text) => {
    expect(parseUpdated(text)).toBeNull();
  });
});
