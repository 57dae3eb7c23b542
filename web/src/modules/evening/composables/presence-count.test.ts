import { expect, test } from '@jest/globals';
import { countStates } from './presence-count.ts';

test('who is late is counted first, and where nobody is nothing is said', () => {
  const board = (['IN', 'LATE', 'IN', 'UNKNOWN'] as const).map((state) => ({ state }));
  expect(countStates(board)).toEqual([
    { state: 'LATE', count: 1 },
    { state: 'UNKNOWN', count: 1 },
    { state: 'IN', count: 2 },
  ]);
  expect(countStates([])).toEqual([]);
});
