import { createEventHook, useOnline } from '@vueuse/core';
import { computed, readonly, ref } from 'vue';
import { useNow } from '../composables/use-now.ts';
import { AlertEventsDocument } from '../generated/graphql.ts';
import type {
  AlertEventFieldsFragment,
  AlertEventsSubscription,
  AlertFieldsFragment,
} from '../generated/graphql.ts';
import { graphqlClient } from './graphql-client.ts';
import { connection } from './live-connection.ts';
import { isStale, liveStatus, type Pulse } from './live-status.ts';

const startedAt = ref<number | null>(null);
const heardAt = ref<number | null>(null);
const events = createEventHook<AlertEventFieldsFragment>();
const news = createEventHook<AlertFieldsFragment>();
const gaps = createEventHook<void>();
let stopFollowing: (() => void) | null = null;

/** The organization's alerts as they happen: one stream for the whole portal. */
export function useAlertStream() {
  const now = useNow();
  const online = useOnline();
  const pulse = computed<Pulse>(() => ({
    startedAt: startedAt.value,
    heardAt: heardAt.value,
    connected: connection.value === 'live',
    online: online.value,
  }));

  return {
    status: computed(() => liveStatus(pulse.value, now.value)),
    /** Nothing was heard for a minute: figures on the screen may be old. */
    stale: computed(() => isStale(pulse.value, now.value)),
    /** When the stream was last heard, in milliseconds; null before the first word. */
    heardAt: readonly(heardAt),
    /** Something happened to an alert. The cache knows already. */
    onEvent: events.on,
    /** An alert as it is now: after an event, or after a step of the viewer's own. */
    onAlert: news.on,
    /** Tells what a step of the viewer's own made of an alert, without waiting for the event. */
    tell: (alert: AlertFieldsFragment) => void news.trigger(alert),
    /** Events may have been missed: read the present state again. */
    onGap: gaps.on,
    start,
    stop,
  };
}

/** Follows the stream until `stop`; from its head, for what was before is read by query. */
function start(): void {
  stop();
  startedAt.value = Date.now();
  const subscription = graphqlClient.value
    .subscription(AlertEventsDocument, {})
    .subscribe(({ data }) => {
      if (data) take(data.alertEvents);
    });
  stopFollowing = () => subscription.unsubscribe();
}

function stop(): void {
  stopFollowing?.();
  stopFollowing = null;
  startedAt.value = null;
  heardAt.value = null;
}

function take(item: AlertEventsSubscription['alertEvents']): void {
  const first = heardAt.value === null;
  heardAt.value = Date.now();
  // What happened between the first query and the stream's head is in neither.
  if (first || item.__typename === 'CursorExpired') void gaps.trigger();
  if (item.__typename !== 'AlertEvent') return;
  if (item.alert) void news.trigger(item.alert);
  void events.trigger(item);
}
