import { computed, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { useOpenAlerts } from '../../../app/open-alerts.ts';
import type { AlertFieldsFragment, AlertSeverity } from '../../../generated/graphql.ts';
import { arrivals, withArrivals } from '../alert-rules.ts';

interface Worklist {
  /** The alerts that were read. */
  nodes: MaybeRefOrGetter<AlertFieldsFragment[]>;
  /** Whether these are all there were. */
  complete: MaybeRefOrGetter<boolean>;
  /** Whether it shows what is open, and has been read. */
  open: MaybeRefOrGetter<boolean>;
  /** The only severity it shows. */
  severity: MaybeRefOrGetter<AlertSeverity | null>;
  /** Whether rows may move now. */
  mayMove: MaybeRefOrGetter<boolean>;
}

/**
 * The rows of a list of open alerts: those that were read, and those that have come since, at their
 * places. While rows may not move, what is new waits.
 */
export function useWorklist(list: Worklist) {
  const { alerts: open } = useOpenAlerts();
  const { onAlert } = useAlertStream();
  /** Let in from the stream, as they are now. No query follows these for the list. */
  const letIn = shallowRef<ReadonlyMap<string, AlertFieldsFragment>>(new Map());

  const rows = computed(() => withArrivals(toValue(list.nodes), [...letIn.value.values()]));
  const waiting = computed(() => {
    if (!toValue(list.open)) return [];
    const severity = toValue(list.severity);
    const wanted = open.value.filter((alert) => severity === null || alert.severity === severity);
    return arrivals(wanted, rows.value, toValue(list.complete));
  });

  watch([waiting, () => toValue(list.mayMove)], ([news, mayMove]) => {
    if (mayMove && news.length > 0) change(news);
  });
  watch([() => toValue(list.open), () => toValue(list.severity)], () => (letIn.value = new Map()));
  onAlert((alert) => {
    const known = letIn.value.get(alert.id);
    if (known && alert.version >= known.version) change([alert]);
  });

  return { rows, waiting };

  function change(alerts: readonly AlertFieldsFragment[]): void {
    letIn.value = new Map([...letIn.value, ...alerts.map((alert) => [alert.id, alert] as const)]);
  }
}
