import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { ProgramDetailDocument } from '../../../generated/graphql.ts';
import type { ProgramDetailQuery } from '../../../generated/graphql.ts';

export type ProgramDetail = NonNullable<ProgramDetailQuery['program']>;

/** One program. */
export function useProgram(id: () => string) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: ProgramDetailDocument,
    variables: computed(() => ({ id: id() })),
  });

  return {
    program: computed(() => data.value?.program ?? null),
    loading: computed(() => fetching.value && data.value?.program === undefined),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}
