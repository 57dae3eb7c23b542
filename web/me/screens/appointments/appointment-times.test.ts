import { expect, test } from '@jest/globals';
import { coming, isChanged, slotDays, type Appointment } from './appointment-times.ts';

const slot = (startsAt: string) => ({ startsAt, endsAt: startsAt });

test('free times stand under the day it is where the phone is', () => {
  const late = slot('2026-03-03T03:30:00Z');
  const next = slot('2026-03-03T15:00:00Z');
  expect(slotDays([late, next], 'America/New_York')).toEqual([
    { day: '2026-03-02', slots: [late] },
    { day: '2026-03-03', slots: [next] },
  ]);
});

test('what goes on now is still to be seen, and what was called off is not', () => {
  const now = Date.parse('2026-03-02T15:00:00Z');
  const at = (state: Appointment['state'], endsAt: string) => ({ state, endsAt }) as Appointment;
  const all = [
    at('BOOKED', '2026-03-02T14:59:00Z'),
    at('BOOKED', '2026-03-02T15:20:00Z'),
    at('CANCELED', '2026-03-09T15:20:00Z'),
    at('MOVED', '2026-03-09T15:20:00Z'),
  ];
  expect(coming(all, now)).toEqual([all[1]]);
});

test('what somebody else has changed is read again, and a time that was taken is chosen anew', () => {
  expect(isChanged('STALE_VERSION')).toBe(true);
  expect(isChanged('STATE_NOT_ALLOWED')).toBe(true);
  expect(isChanged('SLOT_TAKEN')).toBe(false);
});
