import { useQuery, useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { ImportDetailDocument, ImportEventsDocument } from '../../../generated/graphql.ts';

/** One import, as it comes along. */
export function useImport(id: () => string) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: ImportDetailDocument,
    variables: computed(() => ({ id: id() })),
  });
  const run = computed(() => data.value?.importRun ?? null);
  // Each event carries the import, which the cache then knows as it is.
  useSubscription({
    query: ImportEventsDocument,
    variables: computed(() => ({ importId: id() })),
    pause: computed(() => run.value === null || run.value.endedAt !== null),
  });

  return {
    run,
    loading: computed(() => fetching.value && run.value === null),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
