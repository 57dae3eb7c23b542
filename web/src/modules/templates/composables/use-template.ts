import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import {
  PlanTemplateDetailDocument,
  type PlanTemplateFieldsFragment,
} from '../../../generated/graphql.ts';

/** One template with all that it says. @param id nothing is read while it is null */
export function useTemplate(id: () => string | null) {
  const asked = computed(id);
  const { data, error, fetching, executeQuery } = useQuery({
    query: PlanTemplateDetailDocument,
    variables: computed(() => ({ id: asked.value ?? '' })),
    pause: computed(() => asked.value === null),
    requestPolicy: 'network-only',
  });
  /** An id of something else gives an empty object. */
  const template = computed(() => {
    const node = data.value?.node;
    return node && 'id' in node ? (node as PlanTemplateFieldsFragment) : null;
  });

  return {
    template,
    loading: computed(() => fetching.value && !template.value),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh: () => void executeQuery({ requestPolicy: 'network-only' }),
  };
}
