import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDay } from '../common/local-date.ts';
import { nightsOf } from './stay-nights.ts';

const at = (moment: string, zone: string) => localDay(moment, zone);

test.each([
  ['an hour is left out in spring', '2026-03-07', '2026-03-09T04:30:00Z', 'America/New_York', 2],
  ['before midnight of that day', '2026-03-07', '2026-03-09T03:30:00Z', 'America/New_York', 1],
  ['an hour comes twice in autumn', '2026-10-31', '2026-11-02T05:30:00Z', 'America/New_York', 2],
  ['before midnight of that day', '2026-10-31', '2026-11-02T04:30:00Z', 'America/New_York', 1],
  [
    'the clocks of the other half of the world',
    '2026-04-04',
    '2026-04-05T14:30:00Z',
    'Australia/Sydney',
    2,
  ],
  [
    'a zone changes its clocks at midnight',
    '2026-09-05',
    '2026-09-06T04:30:00Z',
    'America/Santiago',
    1,
  ],
  ['on the first day', '2026-03-07', '2026-03-07T17:00:00Z', 'America/New_York', 0],
])('nights are those of the house: %s', (_, startedOn, now, zone, nights) => {
  expect(nightsOf({ started_on: startedOn, ended_on: null }, at(now, zone))).toBe(nights);
});

test('who comes from a house whose day is ahead had no night yet, and never less than none', () => {
  const now = '2026-06-01T11:00:00Z';
  const startedOn = at(now, 'Pacific/Kiritimati');
  expect(startedOn).toBe('2026-06-02');
  const tomorrow = '2026-06-02T11:00:00Z';
  const later = '2026-06-03T11:30:00Z';
  const there = (moment: string) =>
    nightsOf({ started_on: startedOn, ended_on: null }, at(moment, 'Pacific/Honolulu'));
  expect([there(now), there(tomorrow), there(later)]).toEqual([0, 0, 1]);
});

test('whatever the zones of two houses, nights are no fewer than none and no more than days have passed', () => {
  const zone = fc.constantFrom(
    ...[
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'America/New_York',
      'Europe/Madrid',
      'Asia/Kolkata',
    ],
  );
  const moment = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const hours = fc.nat({ max: 24 * 30 });
  fc.assert(
    fc.property(moment, hours, zone, zone, (from, later, left, moved) => {
      const startedOn = at(from.toISOString(), left);
      const now = new Date(from.getTime() + later * 3_600_000).toISOString();
      const nights = nightsOf({ started_on: startedOn, ended_on: null }, at(now, moved));
      expect(nights).toBeGreaterThanOrEqual(0);
      expect(nights).toBeLessThanOrEqual(Math.ceil(later / 24) + 1);
    }),
  );
});
