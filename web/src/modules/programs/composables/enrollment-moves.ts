import type { EnrollmentFieldsFragment, EnrollmentState } from '../../../generated/graphql.ts';

/** What staff can do with an enrollment, besides undoing it. */
export type Move =
  'PRIORITIZE' | 'ADMIT' | 'START' | 'HOLD' | 'RESUME' | 'CHANGE_PHASE' | 'COMPLETE' | 'LEAVE';

/** The server's table of moves; the first of a state is the one that is most often wanted. */
const MOVES: Record<EnrollmentState, readonly Move[]> = {
  WAITING: ['ADMIT', 'START', 'PRIORITIZE', 'LEAVE'],
  PLANNED: ['START', 'LEAVE'],
  ACTIVE: ['CHANGE_PHASE', 'HOLD', 'COMPLETE', 'LEAVE'],
  ON_HOLD: ['RESUME', 'CHANGE_PHASE', 'LEAVE'],
  COMPLETED: [],
  LEFT: [],
};

type Movable = Pick<EnrollmentFieldsFragment, 'state'> & {
  phase: { id: string } | null;
  program: { hasFreePlace: boolean; phases: readonly { id: string }[] };
};

/** The moves that make sense now: no place is given that is held, nor a phase changed where there is one. */
export function movesOf({ state, phase, program }: Movable): readonly Move[] {
  const otherPhases = program.phases.some(({ id }) => id !== phase?.id);
  return MOVES[state].filter((move) => {
    if (move === 'CHANGE_PHASE') return otherPhases;
    const takesPlace = state === 'WAITING' && (move === 'ADMIT' || move === 'START');
    return !takesPlace || program.hasFreePlace;
  });
}

/** What is asked of a move besides the note. */
export interface Asked {
  day: 'plannedFor' | 'startedOn' | 'backOn' | 'endedOn' | null;
  phase: boolean;
  reason: boolean;
  priority: boolean;
}

const NOTHING: Asked = { day: null, phase: false, reason: false, priority: false };

const ASKED: Record<Move, Asked> = {
  PRIORITIZE: { ...NOTHING, priority: true },
  ADMIT: { ...NOTHING, day: 'plannedFor' },
  START: { ...NOTHING, day: 'startedOn', phase: true },
  HOLD: { ...NOTHING, day: 'backOn' },
  RESUME: NOTHING,
  CHANGE_PHASE: { ...NOTHING, phase: true },
  COMPLETE: { ...NOTHING, day: 'endedOn' },
  LEAVE: { ...NOTHING, day: 'endedOn', reason: true },
};

export const askedBy = (move: Move): Asked => ASKED[move];

/** The phase that comes after the one an enrollment is in; the first where it is in none. */
export function nextPhase(
  phases: readonly { id: string }[],
  current: { id: string } | null,
): string | undefined {
  const at = phases.findIndex(({ id }) => id === current?.id);
  return (phases[at + 1] ?? phases.find(({ id }) => id !== current?.id))?.id;
}
