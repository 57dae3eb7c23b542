import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TaskState } from '../generated/schema.ts';
import { taskMoves, type TaskMove } from './task-states.ts';

const moves: TaskMove[] = ['COMPLETE', 'CANCEL', 'REASSIGN', 'SNOOZE', 'REPEAT', 'CLIMB'];

test('what is done or canceled is final: what comes up again opens a new one', () => {
  expect(taskMoves.DONE).toEqual({});
  expect(taskMoves.CANCELED).toEqual({});
});

test('nothing but a person ends a follow-up: neither time nor another owner does', () => {
  for (const move of ['REASSIGN', 'SNOOZE', 'REPEAT', 'CLIMB'] as const) {
    expect(taskMoves.OPEN[move]).toBe('OPEN');
  }
});

test('any run of moves reaches DONE only by COMPLETE and CANCELED only by CANCEL, and stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves)), (run) => {
      let state: TaskState = 'OPEN';
      for (const move of run) {
        const next: TaskState | undefined = taskMoves[state][move];
        if (state !== 'OPEN') expect(next).toBeUndefined();
        if (next === 'DONE') expect(move).toBe('COMPLETE');
        if (next === 'CANCELED') expect(move).toBe('CANCEL');
        state = next ?? state;
      }
    }),
  );
});
