import { useSessionStorage, type RemovableRef } from '@vueuse/core';

/**
 * What somebody has begun to write in place. It outlives a reload and the end of the session, but neither the tab nor
 * the sign-out: it may hold what a member said.
 * @param place what it is of, such as `message:` with the id of the mentorship
 */
export const useKeptDraft = <Draft>(place: string, start: Draft): RemovableRef<Draft> =>
  useSessionStorage<Draft>(`holdfast-draft:${place}`, start);
