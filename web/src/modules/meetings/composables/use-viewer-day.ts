import { computed } from 'vue';
import { useNow } from '../../../composables/use-now.ts';
import { weekdayOf } from './meeting-filter.ts';

/** Where the viewer sits, which need not be the organization's zone. */
export const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The viewer's own day. */
export function useViewerDay() {
  const now = useNow();
  // Canada writes days as ISO 8601 does.
  const date = computed(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: viewerZone }).format(now.value),
  );
  return { weekday: computed(() => weekdayOf(date.value)) };
}
