import { expect, test } from '@jest/globals';
import { newestNight, nextNight, nightAt, nightOf, type HouseHours } from './curfew.ts';

const house: HouseHours = {
  timeZone: 'America/New_York',
  curfew: [
    { weekday: 'FRIDAY', at: '00:30' },
    { weekday: 'MONDAY', at: '22:00' },
  ],
};

test('a time before noon is of the night after the evening', () => {
  // 2026-11-27 is a Friday.
  expect(nightOf(house, '2026-11-27')).toEqual({
    evening: '2026-11-27',
    curfewAt: '2026-11-28T05:30:00.000Z',
    endsAt: '2026-11-28T10:00:00.000Z',
  });
  expect(nightOf(house, '2026-11-28')).toBeNull();
});

test('up to five in the morning it is still the night of the evening before', () => {
  expect(nightAt(house, '2026-11-28T09:59:00Z')?.evening).toBe('2026-11-27');
  expect(nightAt(house, '2026-11-28T10:00:00Z')).toBeNull();
  expect(nightAt(house, '2026-11-27T10:00:00Z')?.evening).toBe('2026-11-27');
});

test('the newest night is the one whose curfew has come, the next the one whose has not', () => {
  const before = '2026-11-28T05:29:59Z';
  expect(newestNight(house, before)?.evening).toBe('2026-11-23');
  expect(nextNight(house, before)?.evening).toBe('2026-11-27');
  const at = '2026-11-28T05:30:00Z';
  expect(newestNight(house, at)?.evening).toBe('2026-11-27');
  expect(nextNight(house, at)?.evening).toBe('2026-11-30');
});

test('a curfew keeps to the wall clock over both changes of the clocks', () => {
  const every = {
    timeZone: house.timeZone,
    curfew: [{ weekday: 'SATURDAY' as const, at: '01:30' }],
  };
  expect(nightOf(every, '2026-03-07')?.curfewAt).toBe('2026-03-08T06:30:00.000Z');
  expect(nightOf(every, '2026-03-14')?.curfewAt).toBe('2026-03-15T05:30:00.000Z');
  expect(nightOf(every, '2026-10-31')?.curfewAt).toBe('2026-11-01T05:30:00.000Z');
});

test('a house without a curfew has no night', () => {
  const none = { ...house, curfew: [] };
  expect([
    nightAt(none, '2026-11-28T06:00:00Z'),
    newestNight(none, '2026-11-28T06:00:00Z'),
  ]).toEqual([null, null]);
  expect(nextNight(none, '2026-11-28T06:00:00Z')).toBeNull();
});
