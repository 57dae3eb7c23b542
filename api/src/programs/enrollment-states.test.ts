import { describe, expect, test } from '@jest/globals';
import { EnrollmentState } from '../generated/schema.ts';
import {
  enrollmentMoves,
  holdsPlace,
  openStates,
  type EnrollmentStep,
} from './enrollment-states.ts';

const states = Object.values(EnrollmentState);

test('every move of every state is as the table says', () => {
  expect(enrollmentMoves).toEqual({
    WAITING: { PRIORITIZE: 'WAITING', ADMIT: 'PLANNED', START: 'ACTIVE', LEAVE: 'LEFT' },
    PLANNED: { START: 'ACTIVE', LEAVE: 'LEFT' },
    ACTIVE: { HOLD: 'ON_HOLD', CHANGE_PHASE: 'ACTIVE', COMPLETE: 'COMPLETED', LEAVE: 'LEFT' },
    ON_HOLD: { RESUME: 'ACTIVE', CHANGE_PHASE: 'ON_HOLD', LEAVE: 'LEFT' },
    COMPLETED: {},
    LEFT: {},
  });
});

test('what has ended is final: who comes back begins an episode of its own', () => {
  for (const state of ['COMPLETED', 'LEFT'] as const) expect(enrollmentMoves[state]).toEqual({});
});

test('who is not through can leave at any time', () => {
  expect(states.filter((state) => enrollmentMoves[state].LEAVE)).toEqual([...openStates]);
});

test('nobody completes what they are not in, or goes on hold before they began', () => {
  const from = (step: EnrollmentStep) => states.filter((state) => enrollmentMoves[state][step]);
  expect(from('COMPLETE')).toEqual(['ACTIVE']);
  expect(from('HOLD')).toEqual(['ACTIVE']);
  expect(from('RESUME')).toEqual(['ON_HOLD']);
});

describe('places', () => {
  test('are held by who was given one and is not through, hold or not', () => {
    expect(states.filter(holdsPlace)).toEqual(['PLANNED', 'ACTIVE', 'ON_HOLD']);
  });

  test('are taken by those moves alone that are asked for one', () => {
    const taking = states.flatMap((from) =>
      Object.entries(enrollmentMoves[from])
        .filter(([, to]) => !holdsPlace(from) && holdsPlace(to))
        .map(([step]) => `${from} ${step}`),
    );
    expect(taking).toEqual(['WAITING ADMIT', 'WAITING START']);
  });
});
