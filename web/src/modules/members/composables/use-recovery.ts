import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { MemberRecoveryDocument } from '../../../generated/graphql.ts';
import type { MemberRecoveryFieldsFragment } from '../../../generated/graphql.ts';

export type Recovery = MemberRecoveryFieldsFragment;

/** A member's runs, days and milestones. */
export function useRecovery(id: () => string) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: MemberRecoveryDocument,
    variables: computed(() => ({ id: id() })),
    requestPolicy: 'cache-and-network',
  });
  return {
    recovery: computed(() => data.value?.member ?? null),
    loading: computed(() => fetching.value && !data.value?.member),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
