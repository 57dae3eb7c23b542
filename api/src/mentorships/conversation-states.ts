import type { MentorshipConversationState, MentorshipState } from '../generated/schema.ts';

/** One of the two. */
export type Writer = 'MENTOR' | 'MEMBER';

export const otherOf = (writer: Writer): Writer => (writer === 'MENTOR' ? 'MEMBER' : 'MENTOR');

/** What decides whether the two can write to each other. */
export interface ConversationFacts {
  state: MentorshipState;
  blocked: Record<Writer, boolean>;
  /** Whether both have an account that they can read with, and private messages are for both. */
  isPossible: boolean;
}

/**
 * Whether the two can write to each other, as one of them is told. A block of one's own is said, that of the
 * other one looks like everything else that is in the way.
 */
export function conversationStateOf(
  { state, blocked, isPossible }: ConversationFacts,
  viewer: Writer,
): MentorshipConversationState {
  if (state === 'PAUSED') return 'PAUSED';
  if (state !== 'ACTIVE') return 'ENDED';
  if (blocked[viewer]) return 'BLOCKED_BY_YOU';
  return isPossible && !blocked[otherOf(viewer)] ? 'OPEN' : 'UNAVAILABLE';
}
