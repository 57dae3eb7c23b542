import { expect, test } from '@jest/globals';
import { dayBefore, pathOf, sparkline } from './sparkline.ts';

const box = { width: 130, height: 20, padding: 0 };
const draw = (values: Record<string, number | null>, today = '2026-03-14') =>
  sparkline(
    Object.entries(values).map(([localDate, value]) => ({ localDate, value })),
    today,
    14,
    box,
  );

test('the newest day stands at the right, the oldest at the left', () => {
  const line = draw({ '2026-03-01': 0, '2026-03-14': 10 });
  expect(line.pieces).toEqual([[{ x: 0, y: 20 }], [{ x: 130, y: 0 }]]);
  expect(line).toMatchObject({ newest: { value: 10 }, highest: 10, answered: 2 });
});

test('days in a row are one line', () => {
  expect(draw({ '2026-03-12': 5, '2026-03-13': 5, '2026-03-14': 5 }).pieces).toHaveLength(1);
});

test('a day without a check-in is a gap, and so is one with the question left open', () => {
  const line = draw({ '2026-03-10': 4, '2026-03-12': 6, '2026-03-13': null, '2026-03-14': 2 });
  expect(line.pieces.map(({ length }) => length)).toEqual([1, 1, 1]);
});

test('over a gap of up to a week there is a hint of the way, over a longer one there is none', () => {
  expect(draw({ '2026-03-07': 0, '2026-03-14': 10 }).bridges).toEqual([
    [
      { x: 60, y: 20 },
      { x: 130, y: 0 },
    ],
  ]);
  expect(draw({ '2026-03-06': 0, '2026-03-14': 10 }).bridges).toEqual([]);
});

test('without any answer there is nothing to draw and nothing highest', () => {
  expect(draw({})).toEqual({ pieces: [], bridges: [], newest: null, highest: null, answered: 0 });
});

test('days before the first one shown are left out', () => {
  expect(draw({ '2026-02-28': 9 }).answered).toBe(0);
});

test('days are counted on the calendar, over the end of a month', () => {
  expect(dayBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(dayBefore('2024-03-01', 1)).toBe('2024-02-29');
});

test('a lone point is drawn as a dot', () => {
  expect(pathOf([{ x: 1, y: 2 }])).toBe('M1 2h0');
  expect(
    pathOf([
      { x: 0, y: 1.26 },
      { x: 2, y: 3 },
    ]),
  ).toBe('M0 1.3L2 3');
  expect(pathOf([])).toBe('');
});
