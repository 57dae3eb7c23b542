import { computed } from 'vue';
import { useSession } from '../app/session.ts';
import { useNow } from './use-now.ts';
import { dayIn } from './zone-days.ts';

/** The calendar day it is in the organization, such as `2026-03-01`. */
export function useToday() {
  const { timeZone } = useSession();
  const now = useNow();
  return computed(() => dayIn(timeZone.value, now.value));
}
