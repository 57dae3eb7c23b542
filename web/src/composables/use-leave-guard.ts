import { useEventListener } from '@vueuse/core';
import { onScopeDispose, shallowRef } from 'vue';
import { useRouter, type RouteLocationNormalized } from 'vue-router';

type Leaves = (to: RouteLocationNormalized, from: RouteLocationNormalized) => boolean;

/**
 * Asks before unsaved work is left, by a link, by closing a drawer or with the browser.
 * @param dirty whether there is anything to lose
 * @param leaves whether a navigation leaves the work; any by default
 */
export function useLeaveGuard(dirty: () => boolean, leaves: Leaves = () => true) {
  /** Set while the question is open; answers it. */
  const answer = shallowRef<((leave: boolean) => void) | null>(null);

  /** Whether the work may be left, which is asked where there is anything to lose. */
  function ask(): Promise<boolean> {
    if (!dirty()) return Promise.resolve(true);
    return new Promise<boolean>((resolve) => {
      answer.value = (leave) => {
        answer.value = null;
        resolve(leave);
      };
    });
  }

  const removeGuard = useRouter().beforeEach((to, from) => !leaves(to, from) || ask());
  onScopeDispose(removeGuard);

  useEventListener('beforeunload', (event) => {
    if (dirty()) event.preventDefault();
  });

  return { answer, ask };
}
