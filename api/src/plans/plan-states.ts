import type { PlanState } from '../generated/schema.ts';

export type PlanMove = 'WRITE' | 'SIGN' | 'ENTER_INTO_FORCE' | 'DISCARD' | 'SUPERSEDE';

/** Where each move leads; what is not listed is refused. What was in force is never taken back or rewritten. */
export const planMoves: Record<PlanState, Partial<Record<PlanMove, PlanState>>> = {
  DRAFT: {
    WRITE: 'DRAFT',
    SIGN: 'DRAFT',
    ENTER_INTO_FORCE: 'IN_FORCE',
    DISCARD: 'DISCARDED',
  },
  IN_FORCE: { SUPERSEDE: 'SUPERSEDED' },
  SUPERSEDED: {},
  DISCARDED: {},
};
