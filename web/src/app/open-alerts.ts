import { computed, ref } from 'vue';
import type { AlertFieldsFragment } from '../generated/graphql.ts';

const MOST = 100;

const open = ref(new Map<string, AlertFieldsFragment>());
const more = ref(false);

/** The alerts that nobody has, as far as one page tells and the stream has told since. */
export function useOpenAlerts() {
  return {
    alerts: computed(() => [...open.value.values()]),
    count: computed(() => open.value.size),
    /** The count as shown: `100+` when there are more than were read. */
    countText: computed(() => (more.value ? `${MOST}+` : String(open.value.size))),
  };
}
