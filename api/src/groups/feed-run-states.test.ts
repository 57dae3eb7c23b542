import { expect, test } from '@jest/globals';
import { Refusal } from '../common/user-error.ts';
import { MeetingFeedRunState } from '../generated/schema.ts';
import { movedRun, type FeedRunMove } from './feed-run-states.ts';

const moves: FeedRunMove[] = ['CONFIRM', 'DISCARD', 'ROLL_BACK'];

test('a held reading is decided once, one that was taken over can be taken back, and the rest is past', () => {
  const table = Object.values(MeetingFeedRunState).flatMap((state) =>
    moves.flatMap((move) => {
      try {
        return [`${state} ${move} ${movedRun(state, move)}`];
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        return [];
      }
    }),
  );
  expect(table.sort()).toEqual([
    'APPLIED ROLL_BACK ROLLED_BACK',
    'HELD CONFIRM APPLIED',
    'HELD DISCARD DISCARDED',
  ]);
});
