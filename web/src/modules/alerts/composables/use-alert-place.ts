import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** What is asked for first when an alert opens. */
export type AlertIntent = 'contact' | 'resolve';

/** Where an open alert stands in the address: over whatever page one is on. */
export function useAlertPlace() {
  const route = useRoute();
  const router = useRouter();

  return {
    /** The alert in the drawer; null when it is closed. */
    openId: computed(() => text(route.query['alert'])),
    intent: computed(() => text(route.query['do']) as AlertIntent | null),
    placeOf,
    open: (id: string, intent?: AlertIntent) => router.push(placeOf(id, intent)),
    close: () => router.push(placeOf(undefined)),
  };

  function placeOf(id: string | undefined, intent?: AlertIntent) {
    return { path: route.path, query: { ...route.query, alert: id, do: intent } };
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
