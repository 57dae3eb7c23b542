import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { GroupDetailDocument } from '../../../generated/graphql.ts';

/** One group. */
export function useGroup(id: () => string) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: GroupDetailDocument,
    variables: computed(() => ({ id: id() })),
  });

  return {
    group: computed(() => data.value?.group ?? null),
    loading: computed(() => fetching.value && data.value?.group === undefined),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}
