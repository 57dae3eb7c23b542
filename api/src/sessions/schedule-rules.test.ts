import { describe, expect, test } from '@jest/globals';
import type { SessionScheduleInput } from '../generated/schema.ts';
import { checkSchedule } from './schedule-rules.ts';

const TODAY = '2027-01-10';

function mistakes(changes: Partial<SessionScheduleInput>): string[] {
  const schedule: SessionScheduleInput = {
    startsOn: '2027-02-01',
    startTime: '18:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    exceptions: [],
    ...changes,
  };
  return checkSchedule(schedule, TODAY, []).map(
    ({ code, field }) => `${code} ${field?.join('.') ?? ''}`,
  );
}

describe('a rule that never comes is named, instead of searched for thousands of years', () => {
  test.each([
    ['the 31st of every February', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31'],
    ['the 30th of every second February', 'FREQ=MONTHLY;INTERVAL=24;BYMONTHDAY=30'],
    ['29 February of years that are none to leap in', 'FREQ=MONTHLY;INTERVAL=48;BYMONTHDAY=29'],
    ['the fifth Monday of every February', 'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO'],
    ['the fifth of one weekday of a week', 'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5'],
    ['every seventh day from a Monday, on Tuesdays', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU'],
    ['the same with an end', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=3'],
  ])('%s', (_, rrule) => {
    expect(mistakes({ rrule })).toEqual(['OUT_OF_RANGE rrule']);
  });

  test('of a day there is no second time to choose', () => {
    expect(mistakes({ rrule: 'FREQ=DAILY;BYSETPOS=5' })).toEqual(['INVALID rrule']);
    expect(mistakes({ rrule: 'FREQ=DAILY;BYSETPOS=-1' })).toEqual([]);
  });

  test('what comes in some years does come', () => {
    expect(mistakes({ rrule: 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29' })).toEqual([]);
    expect(mistakes({ startsOn: '2027-01-31', rrule: 'FREQ=MONTHLY' })).toEqual([]);
  });

  test('where the rule is right and its days leave nothing, the days are named', () => {
    expect(mistakes({ endsOn: '2027-02-02', rrule: 'FREQ=WEEKLY;BYDAY=FR' })).toEqual([
      'OUT_OF_RANGE startsOn',
    ]);
    expect(mistakes({ rrule: null, exceptions: ['2027-02-01'] })).toEqual([
      'OUT_OF_RANGE startsOn',
    ]);
  });
});
