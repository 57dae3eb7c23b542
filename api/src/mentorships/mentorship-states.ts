import type { MentorshipMove, MentorshipParty, MentorshipState } from '../generated/schema.ts';

/**
 * The transition table. A move that a state does not have is a user error that names the state. To accept
 * leads on once both have: until then a proposal stays one.
 */
export const mentorshipMoves: Record<
  MentorshipState,
  Partial<Record<MentorshipMove, MentorshipState>>
> = {
  PROPOSED: { ACCEPT: 'ACTIVE', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  ACTIVE: { PAUSE: 'PAUSED', END: 'ENDED' },
  PAUSED: { RESUME: 'ACTIVE', END: 'ENDED' },
  ENDED: {},
  DECLINED: {},
  WITHDRAWN: {},
};

/** Those that take one of the mentor's places, with the mentor on the care team. */
export const carriedStates = ['ACTIVE', 'PAUSED'] as const;

/** Those of which a mentor and a member have at most one. */
export const openStates = ['PROPOSED', ...carriedStates] as const;

/** Whether mentor and member go together. */
export const isCarried = (state: MentorshipState): boolean =>
  (carriedStates as readonly MentorshipState[]).includes(state);

/** As whom a viewer stands to a mentorship; staff may be its mentor, too. */
export interface Standpoint {
  mentor: boolean;
  member: boolean;
  staff: boolean;
}

/** Which party makes which move. */
const movers: Record<MentorshipMove, readonly MentorshipParty[]> = {
  ACCEPT: ['MENTOR', 'MEMBER', 'STAFF'],
  DECLINE: ['MENTOR', 'MEMBER'],
  WITHDRAW: ['STAFF'],
  PAUSE: ['MENTOR', 'MEMBER', 'STAFF'],
  RESUME: ['MENTOR', 'MEMBER', 'STAFF'],
  END: ['MENTOR', 'MEMBER', 'STAFF'],
};

/** Every party that a viewer is. Staff who are the mentor are no staff to it: one person does not agree for two. */
export const partiesOf = ({ mentor, member, staff }: Standpoint): MentorshipParty[] => [
  ...(member ? (['MEMBER'] as const) : []),
  ...(mentor ? (['MENTOR'] as const) : []),
  ...(staff && !mentor ? (['STAFF'] as const) : []),
];

/** Whether a party lets a pause end: whoever asked for the distance, and staff. */
export const mayResume = (party: MentorshipParty, pausedAs: MentorshipParty | null): boolean =>
  party === 'STAFF' || party === pausedAs;

/** What a move hangs on besides the state. */
export interface MoveFacts {
  /** Whose agreement is missing; staff record that of the member. */
  awaits: readonly MentorshipParty[];
  /** As whom it was paused; null for what is not, and where nobody knows. */
  pausedAs: MentorshipParty | null;
}

/** What a viewer can do with a mentorship. */
export function movesOf(
  state: MentorshipState,
  standpoint: Standpoint,
  { awaits, pausedAs }: MoveFacts,
): MentorshipMove[] {
  const parties = partiesOf(standpoint);
  const isOpen = (move: MentorshipMove, party: MentorshipParty) => {
    if (move === 'ACCEPT') return awaits.includes(party === 'STAFF' ? 'MEMBER' : party);
    return move !== 'RESUME' || mayResume(party, pausedAs);
  };
  return (Object.keys(mentorshipMoves[state]) as MentorshipMove[]).filter((move) =>
    parties.some((party) => movers[move].includes(party) && isOpen(move, party)),
  );
}
