import type { PassState } from '../../generated/schema.ts';

/** What can happen to a pass, as the transition table names it. */
export type PassMove = 'APPROVE' | 'DECLINE' | 'CANCEL';

/** The transition table. A move that a state does not have is a user error that names the state. */
export const passMoves: Record<PassState, Partial<Record<PassMove, PassState>>> = {
  REQUESTED: { APPROVE: 'APPROVED', DECLINE: 'DECLINED', CANCEL: 'CANCELED' },
  // What was agreed on is taken back, never declined afterwards.
  APPROVED: { CANCEL: 'CANCELED' },
  // Who asks again asks for a new one.
  DECLINED: {},
  CANCELED: {},
};
