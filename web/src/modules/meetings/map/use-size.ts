import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue';
import type { Size } from './plane.ts';

/**
 * How large an element is, as it changes. Of the library for this a kilobyte would come with every page of
 * the members' entry.
 */
export function useSize(element: Ref<HTMLElement | null>): Ref<Size> {
  const size = shallowRef<Size>({ width: 0, height: 0 });
  const observer = new ResizeObserver(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = element.value ?? {};
    size.value = { width, height };
  });
  watch(element, (there) => there && observer.observe(there), { flush: 'post' });
  onBeforeUnmount(() => observer.disconnect());
  return size;
}
