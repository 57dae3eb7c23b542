import { describe, expect, test } from '@jest/globals';
import type { Weekday } from '../../../generated/graphql.ts';
import {
  groupByDay,
  mapAddress,
  partToday,
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

describe('today', () => {
  const here = 'America/New_York';
  const at = (startsAt: string, timeZone = here, ...weekdays: Weekday[]) =>
    ({
      weekdays: weekdays.length > 0 ? weekdays : ['TUESDAY'],
      timeZone,
      nextOccurrences: [{ startsAt, endsAt: startsAt }],
    }) as unknown as FoundMeeting;
  const tonight = at('2026-11-25T00:00:00Z');
  const afternoon = at('2026-11-24T20:00:00Z');
  const nextWeek = at('2026-12-01T12:00:00Z');

  test('what is still to come stands first, by its time, and what comes next week is not among it', () => {
    expect(partToday([nextWeek, tonight, afternoon], '2026-11-24', here)).toEqual({
      coming: [afternoon, tonight],
      begun: [nextWeek],
    });
  });

  test('a daily meeting that began this morning is not shown as coming, though it comes tomorrow', () => {
    const daily = at('2026-11-25T12:00:00Z', here, 'TUESDAY', 'WEDNESDAY');
    expect(partToday([daily], '2026-11-24', here)).toEqual({ coming: [], begun: [daily] });
  });

  test('what another zone held on its Tuesday, which was Monday here, was not held today', () => {
    // Tuesday 08:00 in Tokyo is Monday 18:00 in New York.
    const tokyo = at('2026-11-30T23:00:00Z', 'Asia/Tokyo');
    expect(partToday([tokyo], '2026-11-24', here)).toEqual({ coming: [], begun: [] });
  });

  test('late on its Tuesday and early on Wednesday here is still to come', () => {
    const honolulu = at('2026-11-25T06:00:00Z', 'Pacific/Honolulu');
    expect(partToday([honolulu], '2026-11-24', here).coming).toEqual([honolulu]);
  });
});
