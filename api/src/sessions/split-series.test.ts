import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { nextOccurrences } from '../common/recurrence.ts';
import { scheduleOf } from './schedule-rules.ts';
import { continuedFrom, splitSeries } from './split-series.ts';

const piece = (id: string, startsOn: string, endsOn: string | null = null) => ({
  id,
  startsOn,
  endsOn,
});

describe('a series is split', () => {
  const first = piece('a', '2026-01-06', '2026-03-31');
  const second = piece('b', '2026-04-07');

  test('at a day: the chosen piece ends the day before, later ones stay', () => {
    expect(splitSeries([first, second], first, '2026-02-10', false)).toEqual({
      from: '2026-02-10',
      inPlace: false,
      cut: ['a'],
      ended: [],
    });
  });

  test('for all: what comes later gives way, and a piece that lies wholly after changes in place', () => {
    expect(splitSeries([first, second], first, '2026-02-10', true).ended).toEqual(['b']);
    expect(splitSeries([first, second], second, '2026-02-10', true)).toEqual({
      from: '2026-02-10',
      inPlace: true,
      cut: ['a'],
      ended: [],
    });
  });
});

describe('what goes on from a day', () => {
  const schedule = fc.record({
    startsOn: fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-31'),
    startTime: fc.constant('18:00:00'),
    durationMinutes: fc.constant(60),
    timeZone: fc.constantFrom('UTC', 'America/New_York', 'Pacific/Auckland'),
    rrule: fc.constantFrom(
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;COUNT=9',
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=DAILY;COUNT=40',
      'FREQ=MONTHLY;BYDAY=-1SA',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE;COUNT=4',
    ),
    exceptions: fc.constantFrom<string[]>([], ['2026-01-13', '2026-02-10']),
  });
  const dates = (held: Parameters<typeof scheduleOf>[0]) =>
    nextOccurrences(scheduleOf(held), '2026-01-01T00:00:00Z', 60).map(({ localDate }) => localDate);

  test('is what would have been held from then on, with its weeks and its count', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 120 }), (held, days) => {
        const from = addInterval('2026-01-05', { days });
        const rest = dates(held).filter((date) => date >= from);
        const next = continuedFrom(held, from);
        const found = next === null ? [] : dates(next).slice(0, rest.length);
        expect(found).toEqual(rest);
        if (/COUNT/.test(held.rrule) && next) expect(dates(next)).toEqual(rest);
      }),
      { numRuns: 60 },
    );
  });
});
