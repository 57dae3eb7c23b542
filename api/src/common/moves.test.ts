import { expect, test } from '@jest/globals';
import { nothingToUndo, stateAfter, type Moves } from './moves.ts';
import { Refusal } from './user-error.ts';

type Light = 'RED' | 'AMBER' | 'GREEN' | 'OFF';
const moves: Moves<Light, 'SHOW' | 'BREAK'> = {
  RED: { SHOW: 'GREEN', BREAK: 'OFF' },
  AMBER: { SHOW: 'RED' },
  GREEN: { SHOW: 'AMBER' },
  OFF: {},
};

const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error.userErrors;
    throw error;
  }
};

test('a move leads where the table says', () => {
  expect(stateAfter(moves, 'RED', 'SHOW', { thing: 'A light' })).toBe('GREEN');
});

test('a move that a state does not have is refused with the states that do', () => {
  const field = ['input', 'lightId'];
  expect(refusalOf(() => stateAfter(moves, 'OFF', 'SHOW', { thing: 'A light', field }))).toEqual([
    {
      __typename: 'UserError',
      code: 'STATE_NOT_ALLOWED',
      field,
      message: 'A light that is OFF does not allow this, one that is RED or AMBER or GREEN does.',
    },
  ]);
  expect(refusalOf(() => stateAfter(moves, 'GREEN', 'BREAK', { thing: 'A light' }))).toMatchObject([
    { field: ['id'], message: expect.stringMatching(/one that is RED does\.$/) },
  ]);
});

test('what cannot be taken back is said without whose it is', () => {
  expect(nothingToUndo().userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
});
