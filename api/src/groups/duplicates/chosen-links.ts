import type { Likeness } from './duplicate-rules.ts';

/** Two meetings that are alike; the original is our own, or else has the lower key, which is the earlier one. */
export interface Pair extends Likeness {
  meeting: string;
  original: string;
}

/**
 * Which pairs become links. A meeting has one original, the most alike and of those the earliest, and what is
 * a duplicate itself is nobody's original: so no chain leads to a meeting that the first is not like.
 */
export function chosenLinks(pairs: readonly Pair[]): Pair[] {
  const links = new Map<string, Pair>();
  const byMeeting = Map.groupBy(pairs, ({ meeting }) => meeting);
  const inOrder = [...byMeeting].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [meeting, own] of inOrder) {
    const [best] = own
      .filter(({ original }) => !links.has(original))
      .sort((a, b) => b.score - a.score || (a.original < b.original ? -1 : 1));
    if (best) links.set(meeting, best);
  }
  return [...links.values()];
}
