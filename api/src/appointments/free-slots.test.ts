import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freeSlots, type Availability } from './free-slots.ts';

const NEW_YORK: Availability = {
  timeZone: 'America/New_York',
  weekly: [
    { weekday: 'SUNDAY', from: '09:00:00', until: '11:00:00' },
    { weekday: 'MONDAY', from: '09:00:00', until: '10:15:00' },
  ],
  absences: [],
  busy: [],
};
const MARCH = { from: '2026-03-01T00:00:00Z', to: '2026-03-10T00:00:00Z', minutes: 60 };
const moment = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
const startsOf = (availability: Availability, wanted = MARCH) =>
  freeSlots(availability, wanted).map(({ startsAt }) => startsAt);

test('hours keep to the wall clock on the day the clocks go forward', () => {
  // 8 March 2026: from then on nine in New York is 13:00 in UTC.
  expect(startsOf(NEW_YORK)).toEqual([
    '2026-03-01T14:00:00Z',
    '2026-03-01T15:00:00Z',
    '2026-03-02T14:00:00Z',
    '2026-03-08T13:00:00Z',
    '2026-03-08T14:00:00Z',
    '2026-03-09T13:00:00Z',
  ]);
});

test('and on the day they go back', () => {
  const autumn = { from: '2026-10-31T00:00:00Z', to: '2026-11-02T00:00:00Z', minutes: 120 };
  expect(startsOf(NEW_YORK, autumn)).toEqual(['2026-11-01T14:00:00Z']);
});

test('days of absence, what is taken and what does not fit leave no slot', () => {
  const away = { ...NEW_YORK, absences: [{ from: '2026-03-02', to: '2026-03-08' }] };
  expect(startsOf(away)).toEqual([
    '2026-03-01T14:00:00Z',
    '2026-03-01T15:00:00Z',
    '2026-03-09T13:00:00Z',
  ]);
  const busy = [{ startsAt: '2026-03-01T14:30:00Z', endsAt: '2026-03-01T15:00:00Z' }];
  expect(startsOf({ ...NEW_YORK, busy })[0]).toBe('2026-03-01T15:00:00Z');
  expect(startsOf(NEW_YORK, { ...MARCH, minutes: 121 })).toEqual([]);
});

test('no slot ever meets what is taken, reaches out of the hours or begins outside the span', () => {
  const minute = fc.integer({ min: 0, max: 9 * 24 * 60 });
  const span = fc.tuple(minute, fc.integer({ min: 1, max: 300 })).map(([start, length]) => {
    const begin = Date.parse(MARCH.from) + start * 60_000;
    return {
      startsAt: moment(begin),
      endsAt: moment(begin + length * 60_000),
    };
  });
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 8 }),
      fc.integer({ min: 10, max: 120 }),
      (busy, minutes) => {
        const wanted = { ...MARCH, minutes };
        const all = new Set(startsOf(NEW_YORK, wanted));
        const free = freeSlots({ ...NEW_YORK, busy }, wanted);
        for (const { startsAt, endsAt } of free) {
          expect(all.has(startsAt)).toBe(true);
          expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(minutes * 60_000);
          const met = busy.some((one) => startsAt < one.endsAt && one.startsAt < endsAt);
          expect(met).toBe(false);
        }
        // What is not free is so for a reason.
        const freeStarts = new Set(free.map(({ startsAt }) => startsAt));
        for (const startsAt of all) {
          const endsAt = moment(Date.parse(startsAt) + minutes * 60_000);
          const met = busy.some((one) => startsAt < one.endsAt && one.startsAt < endsAt);
          expect(freeStarts.has(startsAt)).toBe(!met);
        }
      },
    ),
  );
});
