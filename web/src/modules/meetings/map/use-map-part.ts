import { shallowRef, watch, type Ref } from 'vue';
import type MeetingMap from './MeetingMap.vue';

/** The map, loaded when it is shown: nobody else waits for it. */
export function useMapPart(shown: Ref<boolean>) {
  // `defineAsyncComponent` would weigh a kilobyte on every page of the members' entry.
  const part = shallowRef<typeof MeetingMap | null>(null);
  const failed = shallowRef(false);
  watch(shown, load, { immediate: true });
  return { part, failed };

  async function load(wanted: boolean): Promise<void> {
    if (!wanted || part.value) return;
    failed.value = false;
    try {
      part.value = (await import('./MeetingMap.vue')).default;
    } catch {
      failed.value = true;
    }
  }
}
