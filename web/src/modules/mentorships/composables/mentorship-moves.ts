import type {
  MentorshipDeclineReason,
  MentorshipEndReason,
  MentorshipFieldsFragment,
  MentorshipMove,
  MentorshipPauseReason,
  MentorshipState,
} from '../../../generated/graphql.ts';

export type Reason = MentorshipDeclineReason | MentorshipPauseReason | MentorshipEndReason;

const REASONS: Partial<Record<MentorshipMove, readonly Reason[]>> = {
  DECLINE: ['NO_TIME', 'KNOWN_ELSEWHERE', 'NOT_A_FIT', 'OTHER'],
  PAUSE: ['AWAY', 'HEALTH', 'OTHER_PRIORITIES', 'DISTANCE', 'OTHER'],
  END: ['COMPLETED', 'OTHER_MENTOR', 'NO_TIME', 'MOVED', 'NO_CONTACT', 'NOT_A_FIT', 'OTHER'],
};

/** What is to be chosen from when a move is made; none where nothing is asked. */
export const reasonsOf = (move: MentorshipMove): readonly Reason[] => REASONS[move] ?? [];

/** Whether a move is made at once: what one says for oneself, and what anybody can take back. */
export const isAtOnce = (
  move: MentorshipMove,
  { viewerParty }: Pick<MentorshipFieldsFragment, 'viewerParty'>,
): boolean => move === 'RESUME' || (move === 'ACCEPT' && viewerParty !== 'STAFF');

/** The views of the list, with where those in them stand. */
export const VIEWS = {
  current: ['ACTIVE', 'PAUSED'],
  proposed: ['PROPOSED'],
  over: ['ENDED', 'DECLINED', 'WITHDRAWN'],
} as const satisfies Record<string, readonly MentorshipState[]>;

export type View = keyof typeof VIEWS;
