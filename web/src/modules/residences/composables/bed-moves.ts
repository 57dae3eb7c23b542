import type { BedFieldsFragment, BedState } from '../../../generated/graphql.ts';

/** What can be done with a bed, as its menu offers it. */
export type BedMove =
  'GIVE' | 'HOLD' | 'RELEASE' | 'MOVE' | 'EXPECT' | 'END' | 'TAKE_OUT' | 'RETURN';

const MOVES: Record<BedState, readonly BedMove[]> = {
  AVAILABLE: ['GIVE', 'HOLD', 'TAKE_OUT'],
  HELD: ['GIVE', 'RELEASE'],
  OCCUPIED: ['MOVE', 'EXPECT', 'END'],
  OUT_OF_SERVICE: ['RETURN'],
};

/** What can be done with a bed as it stands, the likeliest first; of a stay that is hidden nothing. */
export function movesOf(bed: Pick<BedFieldsFragment, 'state' | 'stay'>): readonly BedMove[] {
  if (bed.state === 'OCCUPIED' && !bed.stay) return [];
  return MOVES[bed.state];
}

/** The bed as it stands at a moment: one that was held is free once its time is over. */
export function bedAt<Bed extends Pick<BedFieldsFragment, 'state' | 'hold'>>(
  bed: Bed,
  now: number,
): Bed {
  const over = bed.state === 'HELD' && bed.hold !== null && Date.parse(bed.hold.until) <= now;
  return over ? { ...bed, state: 'AVAILABLE', hold: null } : bed;
}
