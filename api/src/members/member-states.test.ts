import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MemberMove, type MemberStatus } from '../generated/schema.ts';
import { isSupported, memberMoves } from './member-states.ts';

const runs = fc.array(fc.constantFrom(...Object.values(MemberMove)));

function after(run: MemberMove[]): MemberStatus {
  let status: MemberStatus = 'ACTIVE';
  for (const move of run) status = memberMoves[status][move] ?? status;
  return status;
}

test('a death can be recorded of everybody, also of who has left, and once', () => {
  expect(memberMoves.ACTIVE.RECORD_DEATH).toBe('DIED');
  expect(memberMoves.PAUSED.RECORD_DEATH).toBe('DIED');
  expect(memberMoves.LEFT.RECORD_DEATH).toBe('DIED');
  expect(memberMoves.DIED.RECORD_DEATH).toBeUndefined();
});

test('after a death nothing happens but that it is taken back', () => {
  expect(memberMoves.DIED).toEqual({ TAKE_BACK_DEATH: 'ACTIVE' });
});

test('a break can be agreed anew while it lasts, and ends once', () => {
  expect(memberMoves.PAUSED.PAUSE).toBe('PAUSED');
  expect(memberMoves.ACTIVE.RESUME).toBeUndefined();
});

test('who has left takes no break: they come back first', () => {
  expect(memberMoves.LEFT.PAUSE).toBeUndefined();
  expect(memberMoves.LEFT.RESUME).toBeUndefined();
  expect(memberMoves.LEFT.RETURN).toBe('ACTIVE');
});

test('wherever a run of moves ends, somebody can be supported again in one move', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const status = after(run);
      const next = Object.values(memberMoves[status]);
      expect(isSupported(status) || next.some(isSupported)).toBe(true);
    }),
  );
});

test('only a departure or a death ends support', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom(...Object.values(MemberMove)), (run, move) => {
      const status = after(run);
      const next = memberMoves[status][move];
      if (isSupported(status) && next && !isSupported(next)) {
        expect(['LEAVE', 'RECORD_DEATH']).toContain(move);
      }
    }),
  );
});
