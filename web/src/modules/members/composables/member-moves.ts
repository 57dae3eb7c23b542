import type { MemberMove, MemberStatus } from '../../../generated/graphql.ts';

/** What can be done with a membership, in the order in which it is offered, by where it stands. */
const MOVES: Record<MemberStatus, readonly MemberMove[]> = {
  ACTIVE: ['PAUSE', 'LEAVE', 'RECORD_DEATH'],
  PAUSED: ['RESUME', 'PAUSE', 'LEAVE', 'RECORD_DEATH'],
  LEFT: ['RETURN', 'RECORD_DEATH'],
  DIED: ['TAKE_BACK_DEATH'],
};

export const movesOf = (status: MemberStatus, mayRestore: boolean): readonly MemberMove[] =>
  MOVES[status].filter((move) => move !== 'TAKE_BACK_DEATH' || mayRestore);

/** What each move stops or begins: keys of words, in the order in which they are said. */
export const EFFECTS: Record<MemberMove, readonly string[]> = {
  PAUSE: ['noCheckIns', 'stillHeard', 'askedAfter'],
  RESUME: ['checkInsAgain'],
  LEAVE: ['noCheckIns', 'programsEnd', 'mentorsLeave', 'staffStay', 'stillReads'],
  RETURN: ['checkInsAgain', 'nobodyJoins'],
  RECORD_DEATH: ['nothingSent', 'programsEnd', 'alertsSettled', 'signInEnds', 'recordStays'],
  TAKE_BACK_DEATH: ['signInAgain', 'alertsAgain', 'nobodyJoins', 'somebodyLooks'],
};
