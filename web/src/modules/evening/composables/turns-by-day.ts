import type { ChoreTurnFieldsFragment } from '../../../generated/graphql.ts';

/** The turns of one day. */
export interface ChoreDay {
  /** For example `2026-03-01`. */
  on: string;
  turns: ChoreTurnFieldsFragment[];
}

/** Turns under their days, from the first day on, in the order of the chores' names. */
export function byDay(turns: readonly ChoreTurnFieldsFragment[]): ChoreDay[] {
  const name = ({ chore }: ChoreTurnFieldsFragment) => chore?.name ?? '';
  return [...Map.groupBy(turns, ({ on }) => on)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, of]) => ({ on, turns: of.toSorted((a, b) => name(a).localeCompare(name(b))) }));
}

/** The turns that one can be swapped for: of others, not done, and not over. */
export const swappable = (
  turn: ChoreTurnFieldsFragment,
  turns: readonly ChoreTurnFieldsFragment[],
): ChoreTurnFieldsFragment[] =>
  turns.filter(({ doneAt, member }) => doneAt === null && member?.id !== turn.member?.id);
