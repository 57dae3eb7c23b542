import type { PresenceState } from '../../../generated/graphql.ts';

/** In the order in which a house asks: who is missing comes first, then of whom nobody knows. */
const ORDER: readonly PresenceState[] = ['LATE', 'UNKNOWN', 'OUT', 'ON_PASS', 'IN'];

/** The place of a state in that order. */
export const urgencyOf = ({ state }: { state: PresenceState }): number => ORDER.indexOf(state);

/** How many are where, those states alone in which somebody is. */
export function countStates(
  board: readonly { state: PresenceState }[],
): { state: PresenceState; count: number }[] {
  const by = Map.groupBy(board, ({ state }) => state);
  return ORDER.flatMap((state) => {
    const count = by.get(state)?.length ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
}
