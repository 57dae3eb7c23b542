import type { MeetingFeedFieldsFragment } from '../../../generated/graphql.ts';

/** How often a list is read by itself, in hours; 0 is never. Whoever set another keeps it. */
export const RHYTHMS = [0, 1, 6, 12, 24, 168] as const;

export type Rhythm = 'MANUAL' | 'PAUSED' | 'WAITING';

/** Where a list stands between two readings by itself. */
export function rhythmOf({
  refreshHours,
  pausedAt,
}: Pick<MeetingFeedFieldsFragment, 'refreshHours' | 'pausedAt'>): Rhythm {
  if (refreshHours === null) return 'MANUAL';
  return pausedAt === null ? 'WAITING' : 'PAUSED';
}

/** The choices of a form, with the one that is set. */
export const rhythmsWith = (hours: number): number[] =>
  [...new Set([...RHYTHMS, hours])].sort((a, b) => a - b);

/** Whether a list is fetched from an address, rather than given as a file. */
export const isFetched = (location: string): boolean => /^https?:/i.test(location);
