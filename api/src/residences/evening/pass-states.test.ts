import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PassState } from '../../generated/schema.ts';
import { passMoves, type PassMove } from './pass-states.ts';

const moves: PassMove[] = ['APPROVE', 'DECLINE', 'CANCEL'];

test('what was agreed on can be taken back, and not be declined afterwards', () => {
  expect(passMoves.APPROVED).toEqual({ CANCEL: 'CANCELED' });
});

test('any run of moves decides once at most, and what was declined or taken back stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves)), (run) => {
      let state: PassState = 'REQUESTED';
      let decided = 0;
      for (const move of run) {
        const next: PassState | undefined = passMoves[state][move];
        if (state === 'DECLINED' || state === 'CANCELED') expect(next).toBeUndefined();
        if (next && move !== 'CANCEL') decided += 1;
        state = next ?? state;
      }
      expect(decided).toBeLessThanOrEqual(1);
    }),
  );
});
