import type { ConcernState } from '../generated/schema.ts';

/** What staff do with a concern. */
export type ConcernMove = 'READ' | 'CLOSE';

/** The transition table. Who closes a concern has read it, and that is said first. */
export const concernMoves: Record<ConcernState, Partial<Record<ConcernMove, ConcernState>>> = {
  NEW: { READ: 'READ' },
  READ: { CLOSE: 'CLOSED' },
  CLOSED: {},
};
