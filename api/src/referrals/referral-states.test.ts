import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReferralMove, ReferralState } from '../generated/schema.ts';
import { referralMoves } from './referral-states.ts';

const states = Object.values(ReferralState);
const moves = Object.values(ReferralMove);
const after = (path: readonly ReferralMove[]) =>
  path.reduce<ReferralState>((state, move) => referralMoves[state][move] ?? state, 'RECEIVED');

test('what has ended stays as it ended, so that what the sender was told stays true', () => {
  for (const state of ['CLOSED', 'DECLINED', 'LOST'] as const) {
    expect(referralMoves[state]).toEqual({});
  }
});

test('nobody is declined once they are a member', () => {
  for (const state of states.filter((one) => one !== 'RECEIVED')) {
    expect(referralMoves[state].DECLINE).toBeUndefined();
  }
});

test('a hand-off is complete only after the person was accepted and spoken with, in that order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 12 }), (path) => {
      if (after(path) !== 'CLOSED') return;
      const accepted = path.indexOf('ACCEPT');
      const contacted = path.indexOf('CONTACT', accepted);
      expect(accepted).toBeGreaterThanOrEqual(0);
      expect(contacted).toBeGreaterThan(accepted);
      expect(path.indexOf('CLOSE', contacted)).toBeGreaterThan(contacted);
    }),
  );
});

test('every state can be reached', () => {
  const reached = new Set<ReferralState>(['RECEIVED']);
  for (const state of reached) {
    for (const next of Object.values(referralMoves[state])) reached.add(next);
  }
  expect([...reached].sort()).toEqual([...states].sort());
});
