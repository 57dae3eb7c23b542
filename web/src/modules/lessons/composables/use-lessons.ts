import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { LessonListDocument } from '../../../generated/graphql.ts';

/** The lessons that are given now. */
export function useLessons() {
  const { data, error, fetching, executeQuery } = useQuery({
    query: LessonListDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  return {
    lessons: computed(() => data.value?.lessons ?? []),
    loading: computed(() => fetching.value && !data.value),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh: () => void executeQuery({ requestPolicy: 'network-only' }),
  };
}
