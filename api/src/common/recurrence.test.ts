import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { addInterval } from './local-date.ts';
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

describe('a search that begins near the asked time', () => {
  function ruleFromTheFirst(held: Required<Schedule>): RRuleTemporal {
    const local = (date: string) =>
      `${date.replaceAll('-', '')}T${held.startTime?.replace(':', '') ?? ''}00`;
    return new RRuleTemporal({
      rruleString: [
        `DTSTART;TZID=${held.timeZone}:${local(held.startsOn ?? '')}`,
        `RRULE:${held.rrule ?? ''}`,
        ...held.exceptions.map((date) => `EXDATE;TZID=${held.timeZone}:${local(date)}`),
      ].join('\n'),
    });
  }

  function startsFromTheFirst(rule: RRuleTemporal, after: string, count: number): string[] {
    const found: string[] = [];
    let from = new Date(after);
    for (let i = 0; i < count; i += 1) {
      const start = rule.next(from);
      if (!start) break;
      found.push(start.toInstant().toString());
      from = new Date(start.epochMilliseconds);
    }
    return found;
  }

  const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
  });
  const interval = fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5');
  const rrule = fc.oneof(
    fc.tuple(days, interval).map(([of, every]) => `FREQ=WEEKLY${every};BYDAY=${of.join(',')}`),
    fc
      .tuple(fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), interval)
      .map(([frequency, every]) => `FREQ=${frequency}${every}`),
    fc.constantFrom(
      'FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,MO',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2',
      'FREQ=DAILY;BYMONTH=3,11',
      'FREQ=MONTHLY;BYDAY=-1SA',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU',
      'FREQ=YEARLY;BYDAY=20MO',
    ),
  );
  const day = fc.integer({ min: 0, max: 1200 }).map((n) => addInterval('2024-01-29', { days: n }));
  const meeting = fc.record({
    rrule,
    startTime: fc.constantFrom('00:10', '02:30', '18:00', '23:30'),
    durationMinutes: fc.constant(60),
    timeZone: fc.constantFrom('America/New_York', 'Africa/Cairo', 'Pacific/Auckland', 'UTC'),
    startsOn: day,
    exceptions: fc.array(day, { maxLength: 5 }),
  });

  test('finds what a search from the first date finds', () => {
    fc.assert(
      fc.property(meeting, day, (held, from) => {
        const after = `${addInterval(from, { days: 400 })}T12:00:00Z`;
        const rule = ruleFromTheFirst(held);
        // Where the first date itself skips the hour, the library takes the moved one ever after.
        const [hour, minute] = held.startTime.split(':').map(Number);
        fc.pre(rule.options().dtstart.hour === hour && rule.options().dtstart.minute === minute);
        expect(starts(held, after, 3)).toEqual(startsFromTheFirst(rule, after, 3));
      }),
      { numRuns: 150 },
    );
  });

  test('has an end where the rule has one', () => {
    const until = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20270117T235959Z' });
    expect(starts(until, '2027-01-05T00:00:00Z', 5)).toEqual([
      '2027-01-10T23:00:00Z',
      '2027-01-17T23:00:00Z',
    ]);
    expect(starts(until, '2031-01-05T00:00:00Z', 5)).toEqual([]);
    const four = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=4', startsOn: '2027-01-03' });
    expect(starts(four, '2027-01-20T00:00:00Z', 5)).toEqual(['2027-01-24T23:00:00Z']);
    expect(starts(four, '2031-01-05T00:00:00Z', 5)).toEqual([]);
  });

  test('has an end where the rule has no day at all, whatever it was stored for', () => {
    const rules = [
      'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
      'FREQ=MONTHLY;INTERVAL=24;BYMONTHDAY=30;COUNT=3',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5',
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      'FREQ=DAILY;BYSETPOS=5',
    ];
    for (const rrule of rules) {
      const never = schedule({ rrule, startsOn: '2027-02-01' });
      expect(starts(never, '2027-01-05T00:00:00Z', 5)).toEqual([]);
      expect(starts(never, '2029-01-05T00:00:00Z', 1)).toEqual([]);
    }
  });

  test('takes no longer the older the meeting is', () => {
    const time = (startsOn: string) => {
      const old = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SU', startsOn });
      const runs = Array.from({ length: 15 }, () => {
        const began = performance.now();
        starts(old, '2027-01-05T00:00:00Z', 5);
        return performance.now() - began;
      });
      return Math.min(...runs);
    };
    time('2026-12-06');
    expect(time('1950-01-01')).toBeLessThan(5 * time('2026-12-06'));
  });
});
