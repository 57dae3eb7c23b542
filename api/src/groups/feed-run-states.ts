import type { MeetingFeedRunState } from '../generated/schema.ts';
import { Refusal, userError } from '../common/user-error.ts';

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
  const next = moves[state][move];
  if (next) return next;
  throw new Refusal(userError('STATE_NOT_ALLOWED', ['runId'], `The reading is ${state}.`));
}
