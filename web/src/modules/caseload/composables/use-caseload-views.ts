import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import {
  CaseloadViewListDocument,
  type CaseloadViewFieldsFragment,
} from '../../../generated/graphql.ts';
import type { CaseloadFilter } from './caseload-filter.ts';

export type CaseloadView = CaseloadViewFieldsFragment;

/** The filter of a view, as the page has it. */
export const filterOf = ({ bands, mine, alias, order }: CaseloadView): CaseloadFilter => ({
  bands,
  mine,
  alias: alias ?? '',
  order,
});

/** The views of the caseload that the viewer has; what they do with them is loaded with the menu. */
export function useCaseloadViews() {
  const { data, fetching, executeQuery } = useQuery({
    query: CaseloadViewListDocument,
    requestPolicy: 'cache-and-network',
  });
  return {
    views: computed(() => data.value?.caseloadViews ?? []),
    loaded: computed(() => data.value !== undefined && !fetching.value),
    refresh: async () => {
      await executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
