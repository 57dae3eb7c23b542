import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import rrule from 'rrule';
import { addInterval } from './local-date.ts';
import { nextOccurrences, occurrencesBetween, type Schedule } from './recurrence.ts';

/** `rrule` in UTC, where none of its time zone bugs can show. */
function secondOpinion(held: Schedule & { rrule: string; startsOn: string }): string[] {
  const clock = `${(held.startTime ?? '').replace(':', '')}00Z`;
  const dtstart = `DTSTART:${held.startsOn.replaceAll('-', '')}T${clock}`;
  const without = (held.exceptions ?? []).map(
    (date) => `EXDATE:${date.replaceAll('-', '')}T${clock}`,
  );
  const lines = [dtstart, `RRULE:${held.rrule}`, ...without];
  const set = rrule.rrulestr(lines.join('\n'), { forceset: true });
  const found: string[] = [];
  set.all((date, i) => {
    if (i < MOST) found.push(date.toISOString().replace('.000Z', 'Z'));
    return i < MOST;
  });
  return found;
}

const MOST = 12;

const weekdays = fc
  .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })
  .map((days) => days.join(','));
const every = fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=4');
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 9 }).map((count) => `;COUNT=${String(count)}`),
  fc.constantFrom(';UNTIL=20270331T235959Z', ';UNTIL=20280101T000000Z'),
);
const frequency = fc.oneof(
  fc.constant('FREQ=DAILY'),
  weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom('MO', 'TU', 'SA', 'SU'))
    .map(([place, day]) => `FREQ=MONTHLY;BYDAY=${String(place)}${day}`),
  fc.constantFrom(1, 15, 28, 31, -1).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${String(day)}`),
);
const held = fc.record({
  rrule: fc.tuple(frequency, every, end).map((parts) => parts.join('')),
  startTime: fc.constantFrom('00:00', '09:15', '18:30', '23:45'),
  durationMinutes: fc.constant(60),
  timeZone: fc.constant('UTC'),
  startsOn: fc.integer({ min: 0, max: 400 }).map((n) => addInterval('2026-06-01', { days: n })),
  exceptions: fc.array(
    fc.integer({ min: 0, max: 120 }).map((n) => addInterval('2026-06-01', { days: n })),
    { maxLength: 4 },
  ),
});

describe('a second implementation', () => {
  test('gives the same dates for 200 rules', () => {
    fc.assert(
      fc.property(held, (schedule) => {
        const before = `${addInterval(schedule.startsOn, { days: -1 })}T23:59:59Z`;
        const ours = nextOccurrences(schedule, before, MOST).map(({ startsAt }) => startsAt);
        expect(ours).toEqual(secondOpinion(schedule));
      }),
      { numRuns: 200 },
    );
  });

  test('a span holds what one finds by going from each to the next', () => {
    fc.assert(
      fc.property(held, fc.integer({ min: 0, max: 300 }), (schedule, days) => {
        const from = `${addInterval(schedule.startsOn, { days })}T09:15:00Z`;
        const to = `${addInterval(schedule.startsOn, { days: days + 40 })}T09:15:00Z`;
        const justBefore = new Date(Date.parse(from) - 1000).toISOString();
        const oneByOne = nextOccurrences(schedule, justBefore, 60).filter(
          ({ startsAt }) => Date.parse(startsAt) < Date.parse(to),
        );
        expect(occurrencesBetween(schedule, from, to)).toEqual(oneByOne);
      }),
      { numRuns: 200 },
    );
  });
});

describe('spans across a change of the clocks, by hand', () => {
  const weekly = {
    rrule: 'FREQ=WEEKLY;BYDAY=SU',
    startTime: '02:30',
    durationMinutes: 60,
    timeZone: 'America/New_York',
    startsOn: '2026-10-18',
  };
  const starts = (schedule: Schedule, from: string, to: string) =>
    occurrencesBetween(schedule, from, to).map(({ startsAt }) => startsAt);

  test('the autumn change of 2026-11-01 moves the instant by an hour and the wall time not', () => {
    const evening = { ...weekly, startTime: '18:00' };
    expect(starts(evening, '2026-10-25T00:00:00Z', '2026-11-09T00:00:00Z')).toEqual([
      '2026-10-25T22:00:00Z',
      '2026-11-01T23:00:00Z',
      '2026-11-08T23:00:00Z',
    ]);
  });

  test('an hour that autumn repeats is held the first time, once', () => {
    const night = { ...weekly, startTime: '01:30' };
    expect(starts(night, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z')).toEqual([
      '2026-11-01T05:30:00Z',
    ]);
  });

  test('an hour that spring skips is not held, and the weeks around it are', () => {
    expect(starts(weekly, '2027-03-07T00:00:00Z', '2027-03-22T00:00:00Z')).toEqual([
      '2027-03-07T07:30:00Z',
      '2027-03-21T06:30:00Z',
    ]);
  });

  test('a span that begins in the repeated hour does not hold the first one again', () => {
    const night = { ...weekly, startTime: '01:30' };
    expect(starts(night, '2026-11-01T05:30:01Z', '2026-11-01T08:00:00Z')).toEqual([]);
  });
});
