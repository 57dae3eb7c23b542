import type { AlertState } from '../generated/schema.ts';

/** What can happen to an alert, as the transition table names it. */
export type AlertMove =
  | 'ACKNOWLEDGE'
  | 'LOG_CONTACT'
  | 'RESOLVE'
  | 'DISMISS'
  | 'REPEAT'
  | 'REOPEN'
  | 'HOLD_ENDED'
  | 'CLIMB'
  | 'ESCALATE'
  | 'LET_GO';

/**
 * The transition table. A move that a state does not have is a user error that names the state.
 * Undoing the newest step within its time, and taking a death back by which it was settled, are the moves
 * back; they need no row, since they restore what was.
 */
export const alertMoves: Record<AlertState, Partial<Record<AlertMove, AlertState>>> = {
  OPEN: {
    ACKNOWLEDGE: 'ACKNOWLEDGED',
    LOG_CONTACT: 'CONTACTED',
    DISMISS: 'RESOLVED',
    REPEAT: 'OPEN',
    CLIMB: 'OPEN',
    ESCALATE: 'OPEN',
  },
  ACKNOWLEDGED: {
    LOG_CONTACT: 'CONTACTED',
    DISMISS: 'RESOLVED',
    REPEAT: 'ACKNOWLEDGED',
    // Who has it asks others as well; a timer never does then.
    ESCALATE: 'ACKNOWLEDGED',
    REOPEN: 'OPEN',
    HOLD_ENDED: 'OPEN',
    LET_GO: 'OPEN',
  },
  CONTACTED: {
    LOG_CONTACT: 'CONTACTED',
    RESOLVE: 'RESOLVED',
    DISMISS: 'RESOLVED',
    REPEAT: 'CONTACTED',
    ESCALATE: 'CONTACTED',
    REOPEN: 'OPEN',
    // After an attempt that reached nobody; a contact ends the hold.
    HOLD_ENDED: 'OPEN',
    LET_GO: 'OPEN',
  },
  RESOLVED: {},
};

/** What an undo restores, who may, and until when. */
export interface UndoStep {
  by: string;
  until: string;
  before: Held & { state: AlertState };
}

interface Held {
  acknowledgedBy: string | null;
  acknowledgedAt: string | null;
  holdUntil: string | null;
  climbsAt: string | null;
  unattendedAt: string | null;
}
