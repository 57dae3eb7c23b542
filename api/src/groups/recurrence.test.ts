import { describe, expect, test } from '@jest/globals';
import { nextOccurrences, type Schedule, weeklyRule } from './recurrence.ts';

function schedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    rrule: 'FREQ=WEEKLY;BYDAY=SU',
    startTime: '18:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    ...changes,
  };
}

function starts(meeting: Schedule, after: string, count: number): string[] {
  return nextOccurrences(meeting, after, count).map((occurrence) => occurrence.startsAt);
}

describe('the days of a weekly meeting', () => {
  test('stand in the order of the week, whatever order they were given in', () => {
    expect(weeklyRule([7, 3, 1])).toBe('FREQ=WEEKLY;BYDAY=MO,WE,SU');
  });

  test('are none when it is by appointment, and then it has no occurrences', () => {
    expect(weeklyRule([])).toBeNull();
    const meeting = schedule({ rrule: null, startTime: null });
    expect(nextOccurrences(meeting, '2027-01-01T00:00:00Z', 5)).toEqual([]);
  });

  test('are all kept when it is held on several', () => {
    const meeting = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,WE', timeZone: 'Europe/Madrid' });
    expect(starts(meeting, '2027-01-01T00:00:00Z', 3)).toEqual([
      '2027-01-04T17:00:00Z',
      '2027-01-06T17:00:00Z',
      '2027-01-11T17:00:00Z',
    ]);
  });
});

describe('when the clocks change', () => {
  test.each([
    ['America/New_York', '2027-03-10T00:00:00Z', '2027-03-14T22:00:00Z', '2027-03-21T22:00:00Z'],
    ['America/New_York', '2027-11-02T00:00:00Z', '2027-11-07T23:00:00Z', '2027-11-14T23:00:00Z'],
    ['Europe/Madrid', '2027-03-22T00:00:00Z', '2027-03-28T16:00:00Z', '2027-04-04T16:00:00Z'],
    ['Europe/Madrid', '2027-10-26T00:00:00Z', '2027-10-31T17:00:00Z', '2027-11-07T17:00:00Z'],
    ['Australia/Sydney', '2027-04-01T00:00:00Z', '2027-04-04T08:00:00Z', '2027-04-11T08:00:00Z'],
    ['America/Phoenix', '2027-03-10T00:00:00Z', '2027-03-15T01:00:00Z', '2027-03-22T01:00:00Z'],
    ['Asia/Kolkata', '2027-03-10T00:00:00Z', '2027-03-14T12:30:00Z', '2027-03-21T12:30:00Z'],
  ])('18:00 stays 18:00 in %s after %s', (timeZone, after, first, second) => {
    expect(starts(schedule({ timeZone }), after, 2)).toEqual([first, second]);
  });

  test('the week before and the week after differ by an hour in UTC, not on the wall', () => {
    expect(starts(schedule(), '2027-03-06T00:00:00Z', 2)).toEqual([
      '2027-03-07T23:00:00Z',
      '2027-03-14T22:00:00Z',
    ]);
  });

  test('a time that spring skips is not held that day (RFC 5545 3.3.10), and the next week it is', () => {
    const meeting = schedule({ startTime: '02:30' });
    expect(starts(meeting, '2027-03-06T00:00:00Z', 3)).toEqual([
      '2027-03-07T07:30:00Z',
      '2027-03-21T06:30:00Z',
      '2027-03-28T06:30:00Z',
    ]);
  });

  test('a time that autumn repeats is held once, the first time', () => {
    const meeting = schedule({ startTime: '01:30' });
    expect(starts(meeting, '2027-10-31T12:00:00Z', 2)).toEqual([
      '2027-11-07T05:30:00Z',
      '2027-11-14T06:30:00Z',
    ]);
    expect(starts(meeting, '2027-11-07T06:00:00Z', 1)).toEqual(['2027-11-14T06:30:00Z']);
  });

  test('an end is so many minutes after the start, across the change too', () => {
    const meeting = schedule({ startTime: '01:30', durationMinutes: 90 });
    const [spring] = nextOccurrences(meeting, '2027-03-13T00:00:00Z', 1);
    expect(spring).toEqual({
      startsAt: '2027-03-14T06:30:00Z',
      endsAt: '2027-03-14T08:00:00Z',
      localDate: '2027-03-14',
    });
    const [autumn] = nextOccurrences(meeting, '2027-11-06T00:00:00Z', 1);
    expect(autumn?.endsAt).toBe('2027-11-07T07:00:00Z');
  });
});

describe('across midnight', () => {
  const saturdayLate = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SA', startTime: '23:30' });

  test('the date is that of the start', () => {
    expect(nextOccurrences(saturdayLate, '2027-01-01T00:00:00Z', 1)).toEqual([
      { startsAt: '2027-01-03T04:30:00Z', endsAt: '2027-01-03T06:00:00Z', localDate: '2027-01-02' },
    ]);
  });
});

describe('other rules', () => {
  test('the last Saturday of the month, without the dates it is not held on', () => {
    const meeting = schedule({
      rrule: 'FREQ=MONTHLY;BYDAY=-1SA',
      startTime: '19:00',
      exceptions: ['2027-01-30'],
    });
    expect(starts(meeting, '2027-01-01T00:00:00Z', 2)).toEqual([
      '2027-02-28T00:00:00Z',
      '2027-03-27T23:00:00Z',
    ]);
  });

  test('every other week counts from the first date', () => {
    const meeting = schedule({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', startsOn: '2027-01-10' });
    expect(starts(meeting, '2026-12-01T00:00:00Z', 2)).toEqual([
      '2027-01-10T23:00:00Z',
      '2027-01-24T23:00:00Z',
    ]);
  });

  test('a rule that ends has no more occurrences than it has', () => {
    const meeting = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=2', startsOn: '2027-01-10' });
    expect(nextOccurrences(meeting, '2026-12-01T00:00:00Z', 5)).toHaveLength(2);
  });
});
