import { computed } from 'vue';
import { useSession } from '../../../app/session.ts';
import { useNow } from '../../../composables/use-now.ts';

/** The calendar day it is in the organization, such as `2026-03-01`. */
export function useToday() {
  const { timeZone } = useSession();
  const now = useNow();
  // Canada writes days as ISO 8601 does.
  return computed(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: timeZone.value }).format(now.value),
  );
}
