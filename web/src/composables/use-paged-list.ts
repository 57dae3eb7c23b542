import type { AnyVariables, CombinedError, OperationResult } from '@urql/core';
import { computed, onScopeDispose, shallowRef, toValue, triggerRef, watch } from 'vue';
import type { MaybeRefOrGetter } from 'vue';
import { graphqlClient } from '../app/graphql-client.ts';
import { problemOf } from '../app/problem.ts';
import type { TypedDocument } from '../generated/graphql.ts';

/** A page of a connection, as every list of the API gives it. */
export interface ListPage<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Page<Data> {
  after: string | null;
  data: Data | undefined;
  error: CombinedError | undefined;
  fetching: boolean;
  stop: () => void;
}

interface PagedListOptions<Data, Variables, Node> {
  document: TypedDocument<Data, Variables>;
  /** Everything but the cursor. When they change the list begins again. */
  variables: MaybeRefOrGetter<Omit<Variables, 'after'>>;
  /** Picks the connection out of an answer; null when the answer does not hold it. */
  connection: (data: Data) => ListPage<Node> | null | undefined;
  /** While this is false nothing is asked. */
  enabled?: MaybeRefOrGetter<boolean>;
}

/**
 * A list read page by page. Rows follow what the cache learns of them (their order does not: it is the
 * server's, as of the last `refresh`).
 */
export function usePagedList<Data, Variables extends AnyVariables, Node>(
  options: PagedListOptions<Data, Variables, Node>,
) {
  const pages = shallowRef<Page<Data>[]>([]);
  const refreshing = shallowRef(false);
  const last = computed(() => pages.value.at(-1));
  const connections = computed(() =>
    pages.value.map(({ data }) => (data === undefined ? null : options.connection(data))),
  );
  const endCursor = computed(() => connections.value.at(-1)?.pageInfo.endCursor ?? null);

  const nodes = computed(() => connections.value.flatMap((page) => page?.nodes ?? []));
  /** The first page is not there yet. */
  const loading = computed(() => nodes.value.length === 0 && (last.value?.fetching ?? false));
  const fetching = computed(() => refreshing.value || pages.value.some((page) => page.fetching));
  const hasMore = computed(() => connections.value.at(-1)?.pageInfo.hasNextPage ?? false);
  const problem = computed(() => {
    const error = pages.value.find((page) => page.error)?.error;
    return error ? problemOf(error) : null;
  });

  watch(
    [
      // By value: what they are made of may be read anew because of this very list, and change nothing.
      () => JSON.stringify(toValue(options.variables)),
      () => toValue(options.enabled ?? true),
      () => graphqlClient.value,
    ],
    ([, enabled]) => {
      clear();
      if (enabled) addPage(null);
    },
    { immediate: true },
  );
  onScopeDispose(clear);

  return { nodes, loading, fetching, hasMore, problem, loadMore, refresh };

  /** Appends the next page, when there is one and none is on its way. */
  function loadMore(): void {
    if (hasMore.value && !fetching.value) addPage(endCursor.value);
  }

  /** Reads the list again from its start. What is shown stays until the answer is there. */
  async function refresh(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const shown = pages.value;
    const fresh = openPage(null, 'network-only', resolve);
    if (shown.length === 0) pages.value = [fresh];
    const current = pages.value;
    refreshing.value = true;
    await promise;
    // Meanwhile another list may have begun in this one's place.
    if (pages.value !== current) fresh.stop();
    else {
      refreshing.value = false;
      replace(shown, fresh);
    }
  }

  /** A refresh that failed leaves the rows and says what went wrong. */
  function replace([first, ...others]: Page<Data>[], fresh: Page<Data>): void {
    if (first && !fresh.data) {
      pages.value = [{ ...first, error: fresh.error }, ...others];
      return;
    }
    [first, ...others].forEach((page) => page?.stop());
    pages.value = [fresh];
  }

  function addPage(after: string | null): void {
    const page = openPage(after, 'cache-and-network');
    pages.value = [...pages.value, page];
  }

  function openPage(
    after: string | null,
    requestPolicy: 'cache-and-network' | 'network-only',
    whenAnswered: () => void = () => undefined,
  ): Page<Data> {
    const variables = { ...toValue(options.variables), after } as unknown as Variables;
    const page: Page<Data> = {
      after,
      data: undefined,
      error: undefined,
      fetching: true,
      stop: () => undefined,
    };
    const subscription = graphqlClient.value
      .query(options.document, variables, { requestPolicy })
      .subscribe((result) => take(result));
    page.stop = () => subscription.unsubscribe();
    return page;

    function take({ data, error, stale }: OperationResult<Data, Variables>): void {
      page.data = data ?? page.data;
      page.error = error;
      page.fetching = stale;
      triggerRef(pages);
      if (!stale) whenAnswered();
    }
  }

  function clear(): void {
    refreshing.value = false;
    pages.value.forEach(({ stop }) => stop());
    pages.value = [];
  }
}
