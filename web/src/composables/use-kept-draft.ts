import { useSessionStorage, type RemovableRef } from '@vueuse/core';

/**
 * What somebody has begun to write. It outlives a reload and the end of the session, but neither the tab nor the
 * sign-out: it may hold what a member said.
 * @param place what it is of, such as `message:` with the id of the mentorship
 */
export const useKeptDraft = <Draft>(place: string, start: Draft): RemovableRef<Draft> =>
  useSessionStorage<Draft>(keyOf(place), start);

/** Whether something is begun there. */
export const isDraftKept = (place: string): boolean =>
  sessionStorage.getItem(keyOf(place)) !== null;

/** Leaves nothing of what was begun there, also where the field that shows it still stands. */
export const forgetDraft = (place: string): void => sessionStorage.removeItem(keyOf(place));

const keyOf = (place: string) => `holdfast-draft:${place}`;
