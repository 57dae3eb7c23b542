import { expect, test } from '@jest/globals';
import { movesOf, nextPhase } from './enrollment-moves.ts';

const [one, two, three] = [{ id: '1' }, { id: '2' }, { id: '3' }];
const program = { hasFreePlace: true, phases: [one, two] };

test('while every place is held nobody who waits is offered one', () => {
  const waiting = { state: 'WAITING', phase: null, program } as const;
  expect(movesOf(waiting)).toEqual(['ADMIT', 'START', 'PRIORITIZE', 'LEAVE']);
  const full = { ...program, hasFreePlace: false };
  expect(movesOf({ ...waiting, program: full })).toEqual(['PRIORITIZE', 'LEAVE']);
});

test('who has a place begins, though no other is free', () => {
  const full = { ...program, hasFreePlace: false };
  expect(movesOf({ state: 'PLANNED', phase: null, program: full })).toEqual(['START', 'LEAVE']);
});

test('a phase is changed only where there is another', () => {
  expect(movesOf({ state: 'ACTIVE', phase: one, program })).toContain('CHANGE_PHASE');
  const only = { ...program, phases: [one] };
  expect(movesOf({ state: 'ACTIVE', phase: one, program: only })).not.toContain('CHANGE_PHASE');
});

test('what has ended is not moved', () => {
  expect(movesOf({ state: 'COMPLETED', phase: two, program })).toEqual([]);
  expect(movesOf({ state: 'LEFT', phase: two, program })).toEqual([]);
});

test('the next phase is offered; after the last, or in one that is gone, the first other', () => {
  const phases = [one, two, three];
  expect(nextPhase(phases, one)).toBe('2');
  expect(nextPhase(phases, three)).toBe('1');
  expect(nextPhase(phases, { id: 'gone' })).toBe('1');
  expect(nextPhase(phases, null)).toBe('1');
  expect(nextPhase([], null)).toBeUndefined();
});
