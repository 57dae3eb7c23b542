import { useOnline } from '@vueuse/core';
import { computed, readonly, ref } from 'vue';
import { useNow } from '../composables/use-now.ts';
import { isStale, liveStatus, type Pulse } from './live-status.ts';

const startedAt = ref<number | null>(null);
const heardAt = ref<number | null>(null);

/** The organization's alerts as they happen: one stream for the whole portal. */
export function useAlertStream() {
  const now = useNow();
  const online = useOnline();
  const pulse = computed<Pulse>(() => ({
    startedAt: startedAt.value,
    heardAt: heardAt.value,
    online: online.value,
  }));

  return {
    status: computed(() => liveStatus(pulse.value, now.value)),
    /** Nothing was heard for a minute: figures on the screen may be old. */
    stale: computed(() => isStale(pulse.value, now.value)),
    /** When the stream was last heard, in milliseconds; null before the first word. */
    heardAt: readonly(heardAt),
  };
}
