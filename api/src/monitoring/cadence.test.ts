import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cadenceWindowDays,
  isCheckInMissed,
  nextDue,
  rmcAdaptive,
  showsNeed,
  tmac,
} from './cadence.ts';
import type { Cadence, CheckUp } from './cadence.ts';
import { addInterval } from '../common/local-date.ts';
import type { RiskBand } from './risk-rules.ts';

const startedOn = '2026-01-05';

function due(cadence: Cadence, checkUps: CheckUp[], band: RiskBand = 'LOW') {
  return nextDue(cadence, { startedOn, checkUps, band });
}

/** The due dates of somebody who answers every check-in on its day, with the given needs. */
function schedule(cadence: Cadence, needs: boolean[]): string[] {
  const checkUps: CheckUp[] = [];
  for (const need of needs) checkUps.push({ on: due(cadence, checkUps), need });
  return checkUps.map(({ on }) => on);
}

const calm = (times: number) => Array.from({ length: times }, () => false);

describe('TMAC', () => {
  test('is weekly for the first eight weeks, then every other week', () => {
    expect(schedule(tmac, calm(10))).toEqual([
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
    expect(due(tmac, [{ on: '2026-12-30', need: false }])).toBe('2027-01-13');
    expect(due(tmac, [{ on: '2027-01-13', need: false }])).toBe('2027-02-13');
  });

  test.each<[string, RiskBand, string]>([
    ['2026-01-12', 'HIGH', '2026-01-15'],
    ['2026-06-01', 'CRITICAL', '2026-06-08'],
    ['2027-06-01', 'HIGH', '2027-06-08'],
    ['2026-06-01', 'MODERATE', '2026-06-15'],
    ['2026-06-01', 'UNKNOWN', '2026-06-15'],
  ])('after %s at %s it is due on %s', (on, band, expected) => {
    expect(due(tmac, [{ on, need: false }], band)).toBe(expected);
  });

  test('counts from the day of the last answer, also when it came late', () => {
    expect(due(tmac, [{ on: '2026-01-15', need: false }])).toBe('2026-01-22');
  });
});

describe('RMC-Adaptive', () => {
  test('without need comes after 1, 2, 4, 7, 11, 16 and 22 months, as in the trial', () => {
    expect(schedule(rmcAdaptive, calm(7))).toEqual([
      '2026-02-05',
      '2026-03-05',
      '2026-05-05',
      '2026-08-05',
      '2026-12-05',
      '2027-05-05',
      '2027-11-05',
    ]);
  });

  test('with need stays monthly', () => {
    expect(schedule(rmcAdaptive, [true, true, true, true])).toEqual([
      '2026-02-05',
      '2026-03-05',
      '2026-04-05',
      '2026-05-05',
    ]);
  });

  test('returns to monthly with need and lengthens again without', () => {
    expect(schedule(rmcAdaptive, [false, false, false, true, false, false])).toEqual([
      '2026-02-05',
      '2026-03-05',
      '2026-05-05',
      '2026-08-05',
      '2026-09-05',
      '2026-11-05',
    ]);
  });

  test.each([
    [{ weeklyUse: false, symptomInPastMonth: false, selfPerceivedNeed: false }, false],
    [{ weeklyUse: true, symptomInPastMonth: false, selfPerceivedNeed: false }, true],
    [{ weeklyUse: false, symptomInPastMonth: true, selfPerceivedNeed: false }, true],
    [{ weeklyUse: false, symptomInPastMonth: false, selfPerceivedNeed: true }, true],
  ])('%j is need: %j', (answers, expected) => {
    expect(showsNeed(answers)).toBe(expected);
  });
});

test('data counts from the last answer until the next is missed', () => {
  const checkUps = [{ on: '2026-06-01', need: false }];
  expect(cadenceWindowDays(tmac, { startedOn, checkUps: [], band: 'LOW' })).toBe(10);
  expect(cadenceWindowDays(tmac, { startedOn, checkUps, band: 'LOW' })).toBe(17);
  expect(cadenceWindowDays(rmcAdaptive, { startedOn, checkUps, band: 'LOW' })).toBe(33);
});

test('a check-in is missed on the third day after it was due', () => {
  expect(isCheckInMissed('2026-03-06', '2026-03-05')).toBe(false);
  expect(isCheckInMissed('2026-03-06', '2026-03-08')).toBe(false);
  expect(isCheckInMissed('2026-03-06', '2026-03-09')).toBe(true);
});

test('the next check-in always lies ahead, and never later because risk is high', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addInterval(startedOn, { days }));
  fc.assert(
    fc.property(
      fc.constantFrom<Cadence>(tmac, rmcAdaptive),
      day,
      fc.boolean(),
      (cadence, on, need) => {
        const calmly = due(cadence, [{ on, need }]);
        expect(calmly > on).toBe(true);
        expect(due(cadence, [{ on, need }], 'HIGH') <= calmly).toBe(true);
      },
    ),
  );
});
