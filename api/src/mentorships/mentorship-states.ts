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

/** Every party that a viewer is, those concerned before staff. */
export const partiesOf = ({ mentor, member, staff }: Standpoint): MentorshipParty[] => [
  ...(member ? (['MEMBER'] as const) : []),
  ...(mentor ? (['MENTOR'] as const) : []),
  ...(staff ? (['STAFF'] as const) : []),
];

/**
 * What a viewer can do with a mentorship.
 * @param awaits whose agreement is missing; staff record that of the member
 */
export function movesOf(
  state: MentorshipState,
  standpoint: Standpoint,
  awaits: readonly MentorshipParty[],
): MentorshipMove[] {
  const parties = partiesOf(standpoint);
  const agrees = (party: MentorshipParty) => awaits.includes(party === 'STAFF' ? 'MEMBER' : party);
  return (Object.keys(mentorshipMoves[state]) as MentorshipMove[]).filter((move) =>
    parties.some((party) => movers[move].includes(party) && (move !== 'ACCEPT' || agrees(party))),
  );
}
