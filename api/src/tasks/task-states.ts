import type { TaskState } from '../generated/schema.ts';

/** What can happen to a follow-up, as the transition table names it. */
export type TaskMove = 'COMPLETE' | 'CANCEL' | 'REASSIGN' | 'SNOOZE' | 'REPEAT' | 'CLIMB';

/**
 * The transition table. A move that a state does not have is a user error that names the state.
 * Undoing the newest step within its time is the one move back; it needs no row, since it restores
 * what was.
 */
export const taskMoves: Record<TaskState, Partial<Record<TaskMove, TaskState>>> = {
  OPEN: {
    COMPLETE: 'DONE',
    CANCEL: 'CANCELED',
    REASSIGN: 'OPEN',
    SNOOZE: 'OPEN',
    REPEAT: 'OPEN',
    CLIMB: 'OPEN',
  },
  // What comes up again afterwards opens a new one.
  DONE: {},
  CANCELED: {},
};
