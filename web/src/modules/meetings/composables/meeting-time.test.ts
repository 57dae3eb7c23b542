import { expect, test } from '@jest/globals';

import type { FoundMeeting } from './meeting-days.ts';
import { clockSpan, nextTime, onlyDay } from './meeting-time.ts';

const tuesday = { startsAt: '2026-11-25T00:00:00Z', endsAt: '2026-11-25T01:30:00Z' };

test('a meeting elsewhere is shown on the own clock, with the other one beside it', () => {
  const zones = { here: 'America/New_York', there: 'America/Los_Angeles' };
  expect(nextTime(tuesday, zones, 'en-US')).toEqual({
    from: '7:00 PM',
    to: '8:30 PM',
    day: 'Tue, Nov 24',
    there: 'Tue, 4:00 PM Pacific Time',
  });
});

test('a meeting in a zone of the same time shows one clock', () => {
  const zones = { here: 'America/New_York', there: 'America/Toronto' };
  expect(nextTime(tuesday, zones, 'en-US').there).toBeNull();
});

test('two zones can share a clock in winter and differ in summer', () => {
  const zones = { here: 'America/Denver', there: 'America/Phoenix' };
  const at = (startsAt: string) => nextTime({ startsAt, endsAt: startsAt }, zones, 'en-US').there;
  expect(at('2026-01-10T18:00:00Z')).toBeNull();
  expect(at('2026-07-10T18:00:00Z')).toBe('Fri, 11:00 AM Mountain Standard Time');
});

test('a span is written in hours and minutes', () => {
  expect(clockSpan('19:00:00', 90, 'en')).toEqual({
    from: '7:00 PM',
    to: '8:30 PM',
  });
  expect(clockSpan('19:00:00', 90, 'es')).toEqual({ from: '19:00', to: '20:30' });
});

test('a meeting over midnight ends on the next day', () => {
  expect(clockSpan('23:30:00', 60, 'es')).toEqual({ from: '23:30', to: '0:30' });
});

test('the day is said once where all meetings are on it, by the clock of who looks', () => {
  const held = (startsAt: string) =>
    ({ occurrence: { startsAt, endsAt: startsAt }, timeZone: 'America/New_York' }) as FoundMeeting;
  const evening = [held('2026-11-24T23:00:00Z'), held('2026-11-25T03:00:00Z')];
  expect(onlyDay(evening, 'America/New_York', 'en-US')).toBe('Tue, Nov 24');
  expect(onlyDay(evening, 'UTC', 'en-US')).toBeNull();
  expect(onlyDay([], 'UTC', 'en-US')).toBeNull();
});
