import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { daysAbstinent, windowOf, type KnownDay } from './days-abstinent.ts';

const TODAY = '2026-06-30';
const ago = (days: number) => addInterval(TODAY, { days: -days });

test('nothing known is no percentage, and never all of them', () => {
  expect(daysAbstinent([], windowOf(30, ago(100), TODAY))).toEqual({
    percent: null,
    abstinentDays: 0,
    daysAnswered: 0,
    daysDue: 30,
  });
});

test('only days of the network are due, the day of enrollment and today included', () => {
  expect(daysAbstinent([], windowOf(30, ago(3), TODAY)).daysDue).toBe(4);
  expect(daysAbstinent([], windowOf(30, TODAY, TODAY)).daysDue).toBe(1);
});

test('a day told of twice counts once, and use told by anybody makes it a day of use', () => {
  const known = [
    { day: ago(1), used: false },
    { day: ago(1), used: true },
    { day: ago(0), used: false },
    { day: ago(0), used: false },
  ];
  expect(daysAbstinent(known, windowOf(30, ago(100), TODAY))).toEqual({
    percent: 50,
    abstinentDays: 1,
    daysAnswered: 2,
    daysDue: 30,
  });
});

test('it equals a naive count day by day over any history', () => {
  const known = fc.array(fc.record({ ago: fc.nat(120), used: fc.boolean() }), { maxLength: 80 });
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 90 }), fc.nat(100), (history, days, enrolled) => {
      const told: KnownDay[] = history.map(({ ago: back, used }) => ({ day: ago(back), used }));
      let [answered, abstinent, due] = [0, 0, 0];
      for (let back = 0; back < days; back += 1) {
        if (back > enrolled) continue;
        due += 1;
        const ofDay = history.filter((one) => one.ago === back);
        if (ofDay.length === 0) continue;
        answered += 1;
        if (ofDay.every(({ used }) => !used)) abstinent += 1;
      }
      const got = daysAbstinent(told, windowOf(days, ago(enrolled), TODAY));
      expect(got).toMatchObject({ abstinentDays: abstinent, daysAnswered: answered, daysDue: due });
      expect(got.percent === 100).toBe(answered > 0 && abstinent === answered);
      if (got.percent !== null && got.percent !== undefined) {
        expect(got.percent).toBeCloseTo((abstinent / answered) * 100, 0);
      }
    }),
  );
});
