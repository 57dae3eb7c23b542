import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alertMoves, type AlertMove } from './alert-states.ts';

const moves: AlertMove[] = [
  'ACKNOWLEDGE',
  'LOG_CONTACT',
  'RESOLVE',
  'DISMISS',
  'REPEAT',
  'REOPEN',
  'HOLD_ENDED',
  'LET_GO',
  'CLIMB',
  'ESCALATE',
];

test('a settled alert is final: what fires again raises a new one', () => {
  expect(alertMoves.RESOLVED).toEqual({});
});

test('nobody takes an alert that somebody has', () => {
  expect(alertMoves.ACKNOWLEDGED.ACKNOWLEDGE).toBeUndefined();
  expect(alertMoves.CONTACTED.ACKNOWLEDGE).toBeUndefined();
});

test('taking an alert is not contact: it cannot be settled as supported without one', () => {
  expect(alertMoves.OPEN.RESOLVE).toBeUndefined();
  expect(alertMoves.ACKNOWLEDGED.RESOLVE).toBeUndefined();
  expect(alertMoves.CONTACTED.RESOLVE).toBe('RESOLVED');
});

test('a hold that ends opens the alert, also after an attempt that reached nobody', () => {
  expect(alertMoves.ACKNOWLEDGED.HOLD_ENDED).toBe('OPEN');
  expect(alertMoves.CONTACTED.HOLD_ENDED).toBe('OPEN');
});

test('who no longer cares for the member has no alert of theirs: it is open again', () => {
  expect(alertMoves.ACKNOWLEDGED.LET_GO).toBe('OPEN');
  expect(alertMoves.CONTACTED.LET_GO).toBe('OPEN');
});

test('by itself only what nobody has climbs; who has it may ask others as well', () => {
  for (const state of ['OPEN', 'ACKNOWLEDGED', 'CONTACTED'] as const) {
    expect(alertMoves[state].CLIMB).toBe(state === 'OPEN' ? 'OPEN' : undefined);
    expect(alertMoves[state].ESCALATE).toBe(state);
  }
});

test('what fires again never settles or takes an alert', () => {
  expect(alertMoves.OPEN.REPEAT).toBe('OPEN');
  expect(alertMoves.ACKNOWLEDGED.REPEAT).toBe('ACKNOWLEDGED');
  expect(alertMoves.CONTACTED.REPEAT).toBe('CONTACTED');
});

test('any run of moves reaches RESOLVED only by RESOLVE or DISMISS', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves)), (run) => {
      let state: keyof typeof alertMoves = 'OPEN';
      for (const move of run) {
        const next: keyof typeof alertMoves | undefined = alertMoves[state][move];
        if (next === 'RESOLVED') expect(['RESOLVE', 'DISMISS']).toContain(move);
        state = next ?? state;
      }
    }),
  );
});
