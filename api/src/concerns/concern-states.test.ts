import { expect, test } from '@jest/globals';
import { ConcernState } from '../generated/schema.ts';
import { concernMoves } from './concern-states.ts';

test('nothing is closed that nobody said they had read', () => {
  expect(concernMoves.NEW).toEqual({ READ: 'READ' });
});

test('what was closed stays closed, and every state can be reached', () => {
  expect(concernMoves.CLOSED).toEqual({});
  const reached = new Set<ConcernState>(['NEW']);
  for (const state of reached) {
    for (const next of Object.values(concernMoves[state])) reached.add(next);
  }
  expect([...reached].sort()).toEqual(Object.values(ConcernState).sort());
});
