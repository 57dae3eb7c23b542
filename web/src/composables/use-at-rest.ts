import { useElementHover, useFocusWithin, useWindowScroll } from '@vueuse/core';
import { computed, type ComputedRef, type Ref } from 'vue';

/** So far down, in pixels, somebody reads what is not at the top. */
const SCROLLED = 40;

/**
 * Whether nobody is at work in a list: no pointer over it, no focus in it, and its top in view. Then its
 * rows may move; at any other time they move on request only.
 */
export function useAtRest(list: Ref<HTMLElement | null>): ComputedRef<boolean> {
  const hovered = useElementHover(list);
  const { focused } = useFocusWithin(list);
  const { y } = useWindowScroll();
  return computed(() => !hovered.value && !focused.value && y.value < SCROLLED);
}
