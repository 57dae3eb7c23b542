import type { MemberMove, MemberStatus } from '../generated/schema.ts';

/**
 * The transition table. A move that a status does not have is a user error that names the status. Who
 * comes back, from a departure or a death recorded in error, is supported again.
 */
export const memberMoves: Record<MemberStatus, Partial<Record<MemberMove, MemberStatus>>> = {
  ACTIVE: { PAUSE: 'PAUSED', LEAVE: 'LEFT', RECORD_DEATH: 'DIED' },
  PAUSED: { PAUSE: 'PAUSED', RESUME: 'ACTIVE', LEAVE: 'LEFT', RECORD_DEATH: 'DIED' },
  LEFT: { RETURN: 'ACTIVE', RECORD_DEATH: 'DIED' },
  DIED: { TAKE_BACK_DEATH: 'ACTIVE' },
};

/** Whether the network still supports somebody: check-ins are taken, and programs run. */
export const isSupported = (status: MemberStatus): boolean =>
  status === 'ACTIVE' || status === 'PAUSED';
