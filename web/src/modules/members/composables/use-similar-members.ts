import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed } from 'vue';
import { MemberListDocument } from '../../../generated/graphql.ts';

/** The API looks for an alias from this many characters on. */
const SHORTEST = 2;

/** Members whose alias begins alike, so that nobody is enrolled twice. */
export function useSimilarMembers(alias: () => string) {
  const typed = refDebounced(
    computed(() => alias().trim()),
    350,
  );
  const { data } = useQuery({
    query: MemberListDocument,
    variables: computed(
      () => ({ filter: { alias: typed.value, status: 'ACTIVE' }, first: 5 }) as const,
    ),
    pause: computed(() => typed.value.length < SHORTEST),
  });
  return computed(() =>
    typed.value.length < SHORTEST
      ? []
      : (data.value?.members?.nodes ?? []).filter(({ alias: known }) =>
          known.toLowerCase().startsWith(typed.value.toLowerCase()),
        ),
  );
}
