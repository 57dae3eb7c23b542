import { expect, test } from '@jest/globals';
import { ianaTimeZone } from './time-zone.ts';

test.each([
  ['America/New_York', 'America/New_York'],
  ['america/new_york', 'America/New_York'],
  [' Europe/Madrid ', 'Europe/Madrid'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['US/Pacific', 'US/Pacific'],
  ['US/PACIFIC', 'America/Los_Angeles'],
  ['UTC', 'UTC'],
])('%p is the zone %p', (text, zone) => {
  expect(ianaTimeZone(text)).toBe(zone);
});

test.each([
  '',
  'EST',
  'Eastern Standard Time',
  '+05:00',
  'GMT-5',
  'Mars/Base',
  'America',
  '../etc',
])('%p is no zone, so that nobody comes an hour late in summer', (text) => {
  expect(ianaTimeZone(text)).toBeNull();
});
