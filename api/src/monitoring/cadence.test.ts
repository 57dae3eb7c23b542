import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cadenceWindowDays, nextDue } from './cadence.ts';
import { addInterval } from '../common/local-date.ts';
import type { RiskBand } from './risk-rules.ts';

const startedOn = '2026-01-05';

function due(answeredOn: string | null, band: RiskBand = 'LOW') {
  return nextDue({ startedOn, answeredOn, band });
}

/** The due dates of somebody who answers so many check-ins, each on its day. */
function schedule(times: number): string[] {
  const days: string[] = [];
  for (let i = 0; i < times; i += 1) days.push(due(days.at(-1) ?? null));
  return days;
}

describe('TMAC', () => {
  test('is weekly for the first eight weeks, then every other week', () => {
    expect(schedule(10)).toEqual([
      '2026-01-12',
      '2026-01-19',
      '2026-01-26',
      '2026-02-02',
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
      '2026-03-16',
      '2026-03-30',
    ]);
  });

  test('is monthly once ten more months have passed', () => {
    expect(due('2026-12-30')).toBe('2027-01-13');
    expect(due('2027-01-13')).toBe('2027-02-13');
  });

  test.each<[string, RiskBand, string]>([
    ['2026-01-12', 'HIGH', '2026-01-15'],
    ['2026-06-01', 'CRITICAL', '2026-06-08'],
    ['2027-06-01', 'HIGH', '2027-06-08'],
    ['2026-06-01', 'MODERATE', '2026-06-15'],
    ['2026-06-01', 'UNKNOWN', '2026-06-15'],
  ])('after %s at %s it is due on %s', (on, band, expected) => {
    expect(due(on, band)).toBe(expected);
  });

  test('counts from the day of the last answer, also when it came late', () => {
    expect(due('2026-01-15')).toBe('2026-01-22');
  });
});

test('data counts from the last answer until the next is missed', () => {
  expect(cadenceWindowDays({ startedOn, answeredOn: null, band: 'LOW' })).toBe(10);
  expect(cadenceWindowDays({ startedOn, answeredOn: '2026-06-01', band: 'LOW' })).toBe(17);
});

test('the next check-in always lies ahead, and never later because risk is high', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addInterval(startedOn, { days }));
  fc.assert(
    fc.property(day, (on) => {
      const calmly = due(on);
      expect(calmly > on).toBe(true);
      expect(due(on, 'HIGH') <= calmly).toBe(true);
    }),
  );
});
