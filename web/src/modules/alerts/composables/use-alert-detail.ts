import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { problemOf } from '../../../app/problem.ts';
import { AlertDetailDocument, type AlertDetailQuery } from '../../../generated/graphql.ts';

/** An alert with its contact card and every step. */
export type AlertWithDetail = Extract<AlertDetailQuery['node'], { id: string }>;

/** One alert, kept up to date: what happens to it elsewhere shows here too. */
export function useAlertDetail(id: string) {
  const query = useQuery({ query: AlertDetailDocument, variables: { id } });
  const { onEvent, onGap } = useAlertStream();

  // An event carries the alert but not its log.
  onEvent(({ alert }) => {
    if (alert?.id === id) refresh();
  });
  onGap(refresh);

  return {
    alert: computed(() => {
      const node = query.data.value?.node;
      return isAlert(node) ? node : null;
    }),
    loading: computed(() => query.fetching.value && !query.data.value),
    problem: computed(() => (query.error.value ? problemOf(query.error.value) : null)),
    refresh,
  };

  function refresh(): void {
    query.executeQuery({ requestPolicy: 'network-only' });
  }
}

/** Anything else that an id may stand for has no field in the query. */
function isAlert(node: AlertDetailQuery['node'] | undefined): node is AlertWithDetail {
  return node?.__typename === 'Alert';
}
