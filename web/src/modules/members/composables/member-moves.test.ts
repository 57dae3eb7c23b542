import { expect, test } from '@jest/globals';
import { EFFECTS, movesOf } from './member-moves.ts';

test('a death is taken back only by who may restore', () => {
  expect(movesOf('DIED', false)).toEqual([]);
  expect(movesOf('DIED', true)).toEqual(['TAKE_BACK_DEATH']);
});

test('a break can be agreed anew, and ends', () => {
  expect(movesOf('PAUSED', false)).toEqual(['RESUME', 'PAUSE', 'LEAVE', 'RECORD_DEATH']);
});

test('each move says what it stops before it is made', () => {
  for (const effects of Object.values(EFFECTS)) expect(effects.length).toBeGreaterThan(0);
});
