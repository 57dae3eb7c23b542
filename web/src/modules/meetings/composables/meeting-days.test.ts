import { expect, test } from '@jest/globals';
import type { Weekday } from '../../../generated/graphql.ts';
import {
  groupByDay,
  mapAddress,
  phoneAddress,
  webAddress,
  type FoundMeeting,
} from './meeting-days.ts';

const held = (...weekdays: Weekday[]) => ({ weekdays }) as FoundMeeting;

test('meetings stand under the first of their days', () => {
  const days = groupByDay([held('MONDAY'), held('MONDAY', 'FRIDAY'), held('TUESDAY')], null);
  expect(days.map(({ weekday, meetings }) => [weekday, meetings.length])).toEqual([
    ['MONDAY', 2],
    ['TUESDAY', 1],
  ]);
});

test('when one day is asked for, a meeting of several days stands under that one', () => {
  expect(groupByDay([held('MONDAY', 'FRIDAY')], 'FRIDAY')[0]?.weekday).toBe('FRIDAY');
});

test('a meeting by appointment has no day', () => {
  expect(groupByDay([held()], null)[0]?.weekday).toBeNull();
});

test('only web addresses are opened: a feed may hold a script', () => {
  expect(webAddress('https://meet.example.org/j/1')).toBe('https://meet.example.org/j/1');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress(null)).toBeNull();
});

test('a number is called without what is written behind it', () => {
  expect(phoneAddress('+1 (555) 555-0199 x 22#')).toBe('tel:+15555550199');
  expect(phoneAddress('call the office')).toBeNull();
});

test('a place without coordinates is on no map', () => {
  expect(mapAddress({ latitude: null, longitude: null } as FoundMeeting)).toBeNull();
  expect(mapAddress({ latitude: 42.9, longitude: -78.8 } as FoundMeeting)).toBe(
    'geo:42.9,-78.8?q=42.9,-78.8',
  );
});
