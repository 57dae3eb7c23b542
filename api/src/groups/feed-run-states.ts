import type { MeetingFeedRunState } from '../generated/schema.ts';
import { stateAfter } from '../common/moves.ts';

/** What can still be done with a reading. */
export type FeedRunMove = 'CONFIRM' | 'DISCARD' | 'ROLL_BACK';

const moves: Record<MeetingFeedRunState, Partial<Record<FeedRunMove, MeetingFeedRunState>>> = {
  APPLIED: { ROLL_BACK: 'ROLLED_BACK' },
  NOT_CHANGED: {},
  HELD: { CONFIRM: 'APPLIED', DISCARD: 'DISCARDED' },
  DISCARDED: {},
  UNREADABLE: {},
  ROLLED_BACK: {},
};

/** The state after a move. @throws Refusal when the table has no such move */
export function movedRun(state: MeetingFeedRunState, move: FeedRunMove): MeetingFeedRunState {
  return stateAfter(moves, state, move, { thing: 'A reading', field: ['runId'] });
}
