import type { Client } from '@urql/core';
import { computed, ref, shallowRef, toValue, watch } from 'vue';
import type { MaybeRefOrGetter } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { CaseloadDocument } from '../../../generated/graphql.ts';
import type { CaseloadQuery, CaseloadQueryVariables } from '../../../generated/graphql.ts';

export type CaseloadMember = NonNullable<CaseloadQuery['members']>['nodes'][number];

/** The first page is what a screen shows at once; later ones are fetched ahead of the reader. */
const FIRST_PAGE = 50;
const LATER_PAGE = 100;
/** A list older than this is read again when somebody comes back to it. */
const KEPT_MS = 10 * 60_000;

interface Shown {
  members: readonly CaseloadMember[];
  endCursor: string | null;
  hasMore: boolean;
  /** When the list was begun, in milliseconds; 0 while nothing is shown. */
  readAt: number;
}

const NOTHING: Shown = { members: [], endCursor: null, hasMore: false, readAt: 0 };

/** What was last shown, so that the way back from a member leads to the same place in the same list. */
let kept: { client: Client; key: string; shown: Shown } | undefined;

/**
 * The caseload, page by page. Rows stay as they were read until somebody asks for a fresh list: nothing
 * moves under the pointer.
 *
 * Pages are read once and not followed in the cache as `usePagedList` does it: thousands of members
 * share a few staff, and each new page would have every page before it read again.
 */
export function useCaseload(variables: MaybeRefOrGetter<CaseloadQueryVariables>) {
  const shown = shallowRef<Shown>(NOTHING);
  const problem = shallowRef<Problem | null>(null);
  const fetching = ref(false);
  const key = computed(() => JSON.stringify(toValue(variables)));
  let newest = 0;

  watch([key, () => graphqlClient.value], begin, { immediate: true });

  return {
    members: computed(() => shown.value.members),
    hasMore: computed(() => shown.value.hasMore),
    readAt: computed(() => shown.value.readAt),
    /** The first page is not there yet. */
    loading: computed(() => fetching.value && shown.value.readAt === 0),
    fetching,
    problem,
    loadMore,
    refresh,
  };

  function begin(): void {
    const known = kept?.client === graphqlClient.value && kept.key === key.value;
    shown.value = known && kept && isFresh(kept.shown) ? kept.shown : NOTHING;
    if (shown.value === NOTHING) void refresh();
  }

  /** Appends the next page, when there is one and none is on its way. */
  async function loadMore(): Promise<void> {
    const { members, endCursor, hasMore, readAt } = shown.value;
    if (!hasMore || fetching.value) return;
    await read(LATER_PAGE, endCursor, (page) => ({
      ...page,
      members: [...members, ...page.members],
      readAt,
    }));
  }

  /** Reads the list again from its start. What is shown stays until the answer is there. */
  async function refresh(): Promise<void> {
    await read(FIRST_PAGE, null, (page) => page);
  }

  async function read(
    first: number,
    after: string | null,
    merge: (page: Shown) => Shown,
  ): Promise<void> {
    const order = ++newest;
    const client = graphqlClient.value;
    const asked = key.value;
    fetching.value = true;
    const { data, error } = await client
      .query(
        CaseloadDocument,
        { ...toValue(variables), first, after },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    // Somebody typed on, or asked again: that answer counts.
    if (order !== newest) return;
    fetching.value = false;
    problem.value = error ? problemOf(error) : null;
    if (!data?.members) return;
    shown.value = merge(pageOf(data.members));
    kept = { client, key: asked, shown: shown.value };
  }
}

function pageOf({ nodes, pageInfo }: NonNullable<CaseloadQuery['members']>): Shown {
  return {
    members: nodes,
    endCursor: pageInfo.endCursor,
    hasMore: pageInfo.hasNextPage,
    readAt: Date.now(),
  };
}

function isFresh({ readAt }: Shown): boolean {
  return Date.now() - readAt < KEPT_MS;
}
