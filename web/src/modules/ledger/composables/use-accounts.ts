import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { isReading } from '../../../composables/is-reading.ts';
import {
  HouseAccountListDocument,
  type HouseAccountListQuery,
} from '../../../generated/graphql.ts';

type Account = NonNullable<NonNullable<HouseAccountListQuery['residence']>['accounts']>[number];
/** An account whose member and stay the viewer may see: those are the ones they keep. */
export type ShownAccount = Account & {
  member: NonNullable<Account['member']>;
  stay: NonNullable<Account['stay']>;
};

/** Who owes what to a house. */
export function useAccounts(id: () => string) {
  const query = useQuery({
    query: HouseAccountListDocument,
    variables: computed(() => ({ id: id() })),
    requestPolicy: 'cache-and-network',
  });
  const { data, error, executeQuery } = query;
  const read = computed(() => data.value?.residence ?? null);

  return {
    accounts: computed(() => (read.value?.accounts ?? []).filter(isShown)),
    loading: computed(() => isReading(query, read.value?.accounts)),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

const isShown = (account: Account): account is ShownAccount =>
  account.member !== null && account.stay !== null;
