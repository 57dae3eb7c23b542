import { expect, test } from '@jest/globals';
import { countStates, urgencyOf } from './presence-count.ts';

test('who is late is counted first, and where nobody is nothing is said', () => {
  const board = (['IN', 'LATE', 'IN', 'UNKNOWN'] as const).map((state) => ({ state }));
  expect(countStates(board)).toEqual([
    { state: 'LATE', count: 1 },
    { state: 'UNKNOWN', count: 1 },
    { state: 'IN', count: 2 },
  ]);
  expect(countStates([])).toEqual([]);
});

test('the late come first, then of whom nobody knows, and who is in stands last', () => {
  const states = (['IN', 'ON_PASS', 'OUT', 'UNKNOWN', 'LATE'] as const).map((state) => ({ state }));
  expect(states.toSorted((a, b) => urgencyOf(a) - urgencyOf(b)).map(({ state }) => state)).toEqual([
    'LATE',
    'UNKNOWN',
    'OUT',
    'ON_PASS',
    'IN',
  ]);
});
