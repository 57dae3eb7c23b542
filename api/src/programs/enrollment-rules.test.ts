import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { Refusal } from '../common/user-error.ts';
import { agreedDay, pastDay } from '../common/day-of-move.ts';
import { overlap, type Episode } from './enrollment-rules.ts';

const TODAY = '2026-03-15';
const day = (days: number) => addInterval(TODAY, { days });

const episodes = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
  .map(([from, days]): Episode => ({
    startedOn: day(from),
    endedOn: days === null ? null : day(from + days),
  }));

describe('two episodes', () => {
  test('overlap or not, whichever is asked first', () => {
    fc.assert(
      fc.property(episodes, episodes, (one, other) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
    );
  });

  test('overlap exactly when a night of one, or its only day, is in both', () => {
    const taken = ({ startedOn, endedOn }: Episode) => {
      const days = new Set<string>();
      const last = endedOn ?? day(100);
      for (let at = startedOn; at < last || at === startedOn; at = addInterval(at, { days: 1 })) {
        days.add(at);
      }
      return days;
    };
    fc.assert(
      fc.property(episodes, episodes, (one, other) => {
        const days = taken(other);
        expect(overlap(one, other)).toBe([...taken(one)].some((at) => days.has(at)));
      }),
    );
  });

  test('may meet on the last day of the first', () => {
    const first = { startedOn: day(-9), endedOn: day(-2) };
    expect(overlap(first, { startedOn: day(-2), endedOn: null })).toBe(false);
    expect(overlap(first, { startedOn: day(-3), endedOn: null })).toBe(true);
  });

  test('of one day each are not on the same one', () => {
    const once = { startedOn: TODAY, endedOn: TODAY };
    expect(overlap(once, once)).toBe(true);
  });
});

describe('an agreed day', () => {
  test.each([0, 1, 366])('in %d days stands', (days) => {
    expect(agreedDay(day(days), TODAY, ['on'])).toBe(day(days));
  });

  test.each([-1, 367])('in %d days is refused', (days) => {
    expect(() => agreedDay(day(days), TODAY, ['on'])).toThrow(Refusal);
  });

  test('may be left open', () => {
    expect(agreedDay(undefined, TODAY, ['on'])).toBeNull();
  });
});

describe('a day on which something happened', () => {
  test('is today when none is said', () => {
    expect(pastDay(null, TODAY, ['on'])).toBe(TODAY);
  });

  test.each([1, -367])('is not %d days from now', (days) => {
    expect(() => pastDay(day(days), TODAY, ['on'])).toThrow(Refusal);
  });

  test('is not before what came first, which may be long ago', () => {
    expect(pastDay(day(-500), TODAY, ['on'], day(-500))).toBe(day(-500));
    expect(() => pastDay(day(-501), TODAY, ['on'], day(-500))).toThrow(Refusal);
  });
});
