import { computed } from 'vue';
import { useNow } from '../../../composables/use-now.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import { weekdayOf } from './weekdays.ts';

/** Where the viewer sits, which need not be the organization's zone. */
export const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The viewer's own day. */
export function useViewerDay() {
  const now = useNow();
  const date = computed(() => dayIn(viewerZone, now.value));
  return { date, weekday: computed(() => weekdayOf(date.value)) };
}
