import type { EnrollmentMove, EnrollmentState } from '../generated/schema.ts';

/** The moves of an enrollment that is there. */
export type EnrollmentStep = Exclude<EnrollmentMove, 'WAIT' | 'PLAN' | 'UNDO'>;

/**
 * The transition table. A move that a state does not have is a user error that names the state. Undoing
 * the newest move within its time is the one move back; it needs no row, since it restores what was.
 */
export const enrollmentMoves: Record<
  EnrollmentState,
  Partial<Record<EnrollmentStep, EnrollmentState>>
> = {
  WAITING: { PRIORITIZE: 'WAITING', ADMIT: 'PLANNED', START: 'ACTIVE', LEAVE: 'LEFT' },
  PLANNED: { START: 'ACTIVE', LEAVE: 'LEFT' },
  ACTIVE: { HOLD: 'ON_HOLD', CHANGE_PHASE: 'ACTIVE', COMPLETE: 'COMPLETED', LEAVE: 'LEFT' },
  ON_HOLD: { RESUME: 'ACTIVE', CHANGE_PHASE: 'ON_HOLD', LEAVE: 'LEFT' },
  COMPLETED: {},
  LEFT: {},
};

/** Those of whom a member has at most one in a program. */
export const openStates = ['WAITING', 'PLANNED', 'ACTIVE', 'ON_HOLD'] as const;

const holding: readonly EnrollmentState[] = ['PLANNED', 'ACTIVE', 'ON_HOLD'];

/** Whether somebody who stands there holds one of the program's places. */
export const holdsPlace = (state: EnrollmentState): boolean => holding.includes(state);
