import { later } from '../common/instant.ts';
import type { BoardPostState, BoardReviewCause, BoardReviewOutcome } from '../generated/schema.ts';

/** How long whoever decided can take it back, in milliseconds. */
export const UNDO_WINDOW = 8000;

/** A post that waits for a moderator. */
export interface Waiting {
  causes: readonly BoardReviewCause[];
  post: BoardPostState;
  /** Whether a host wrote it. */
  byHost: boolean;
  /** Whether who wrote it may not write for a time. */
  restricted: boolean;
}

/** Which decisions there are. A host is not kept from writing: who hosts a group is decided elsewhere. */
export function decisions({ causes, post, byHost, restricted }: Waiting): BoardReviewOutcome[] {
  return [
    'KEEP',
    ...(post === 'SHOWN' ? (['HIDE'] as const) : []),
    ...(byHost ? [] : (['RESTRICT'] as const)),
    ...(restricted && causes.includes('APPEAL') ? (['LIFT'] as const) : []),
  ];
}

/** What becomes of the post. What its writer took back stays so. */
export function postAfter(post: BoardPostState, outcome: BoardReviewOutcome): BoardPostState {
  const hides = outcome === 'HIDE' || outcome === 'RESTRICT';
  return hides && post === 'SHOWN' ? 'HIDDEN' : post;
}

/** A decision that was made. */
export interface Settled {
  settledAt: string;
  settledBy: string;
  /** Whether what it changed is known. */
  kept: boolean;
}

/** Until when a person can take a decision back; null when they cannot. */
export function undoUntil(
  { settledAt, settledBy, kept }: Settled,
  by: string,
  now: string,
): string | null {
  const until = later(settledAt, UNDO_WINDOW);
  return kept && settledBy === by && Date.parse(now) <= Date.parse(until) ? until : null;
}
