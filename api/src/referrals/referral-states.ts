import type { ReferralMove, ReferralState } from '../generated/schema.ts';

/**
 * The transition table. A move that a state does not have is a user error that names the state. Who is
 * declined or lost and comes again is handed over again, as a new hand-off.
 */
export const referralMoves: Record<ReferralState, Partial<Record<ReferralMove, ReferralState>>> = {
  RECEIVED: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', LOSE: 'LOST' },
  ACCEPTED: { CONTACT: 'CONTACTED', LOSE: 'LOST' },
  // Spoken with again: the first conversation stays the first.
  CONTACTED: { CONTACT: 'CONTACTED', CLOSE: 'CLOSED', LOSE: 'LOST' },
  CLOSED: {},
  DECLINED: {},
  LOST: {},
};
