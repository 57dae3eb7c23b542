import { describe, expect, test } from '@jest/globals';
import type { SessionScheduleInput, UserError } from '../generated/schema.ts';
import { checkSchedule } from './schedule-rules.ts';

const TODAY = '2027-01-10';

const mistakes = (changes: Partial<SessionScheduleInput>): string[] =>
  wrongWith(changes).map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);

const said = (changes: Partial<SessionScheduleInput>): string[] =>
  wrongWith(changes).map(({ message }) => message);

function wrongWith(changes: Partial<SessionScheduleInput>): UserError[] {
  const schedule: SessionScheduleInput = {
    startsOn: '2027-02-01',
    startTime: '18:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
    exceptions: [],
    ...changes,
  };
  return checkSchedule(schedule, TODAY, []);
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

test('what is wrong is told with what would be right', () => {
  expect(said({ durationMinutes: 4, startsOn: '2040-01-01' })).toEqual([
    'From 5 to 1440.',
    'From 2022-01-06 to 2032-01-14.',
  ]);
  expect(said({ endsOn: '2027-01-31' })).toEqual(['Not before 2027-02-01.']);
  expect(said({ rrule: 'FREQ=DAILY;INTERVAL=60;COUNT=900' })).toEqual([
    'INTERVAL from 1 to 52.',
    'COUNT from 1 to 500.',
  ]);
  for (const rrule of ['every Monday', 'FREQ=YEARLY', 'FREQ=DAILY;UNTIL=20270301']) {
    expect(said({ rrule })).toEqual([expect.stringContaining('`FREQ=WEEKLY;BYDAY=MO,TH`')]);
  }
  expect(said({ exceptions: Array<string>(201).fill('2027-02-08') })).toEqual([
    'At most 200 of them.',
  ]);
});
