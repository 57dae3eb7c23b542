import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { effectScope, ref, triggerRef, type EffectScope } from 'vue';
import { graphqlClient } from '../app/graphql-client.ts';
import type { TypedDocument } from '../generated/graphql.ts';
import { usePagedList } from './use-paged-list.ts';

interface Row {
  id: number;
}
interface Rows {
  rows: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
type Variables = { after?: string | null; kind: string };

const RowsDocument =
  'query Rows($after: String, $kind: String!) { rows(after: $after, kind: $kind) { nodes { id } } }' as TypedDocument<
    Rows,
    Variables
  >;

/** A server with some rows, two a page. */
let rows: number[];
let asked: Variables[];
let down: boolean;
let scope: EffectScope;

beforeEach(() => {
  rows = [1, 2, 3, 4, 5];
  asked = [];
  down = false;
  scope = effectScope();
  graphqlClient.value = new Client({
    url: 'http://api.test/graphql',
    fetch: answer as unknown as typeof fetch,
    preferGetMethod: false,
    exchanges: [fetchExchange],
  });
});

afterEach(() => scope.stop());

function answer(_url: string, { body }: { body: string }) {
  const { variables } = JSON.parse(body) as { variables: Variables };
  asked.push(variables);
  if (down) return Promise.reject(new Error('down'));
  const start = variables.after ? rows.indexOf(Number(variables.after)) + 1 : 0;
  const nodes = rows.slice(start, start + 2).map((id) => ({ id }));
  const pageInfo = {
    hasNextPage: start + 2 < rows.length,
    endCursor: nodes.length > 0 ? String(nodes.at(-1)?.id) : null,
  };
  const text = JSON.stringify({ data: { rows: { nodes, pageInfo } } });
  return Promise.resolve({
    status: 200,
    headers: new Map([['content-type', 'application/json']]),
    text: () => Promise.resolve(text),
  });
}

function list(kind = ref('a')) {
  const made = scope.run(() =>
    usePagedList({
      document: RowsDocument,
      variables: () => ({ kind: kind.value }),
      connection: (data) => data.rows,
    }),
  );
  if (!made) throw new Error('The scope has ended');
  return { ...made, ids: () => made.nodes.value.map(({ id }) => id) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a paged list', () => {
  test('reads page after page in the order of the server', async () => {
    const { ids, loading, hasMore, loadMore } = list();
    expect(loading.value).toBe(true);
    await settled();
    expect([loading.value, hasMore.value, ids()]).toEqual([false, true, [1, 2]]);
    loadMore();
    await settled();
    loadMore();
    await settled();
    expect([hasMore.value, ids()]).toEqual([false, [1, 2, 3, 4, 5]]);
  });

  test('asks once for a page however often more is wanted', async () => {
    const { loadMore } = list();
    await settled();
    loadMore();
    loadMore();
    await settled();
    expect(asked.map(({ after }) => after)).toEqual([null, '2']);
  });

  test('begins again when its filter changes', async () => {
    const kind = ref('a');
    const { ids, loadMore } = list(kind);
    await settled();
    loadMore();
    await settled();
    kind.value = 'b';
    await settled();
    expect(ids()).toEqual([1, 2]);
    expect(asked.at(-1)).toEqual({ after: null, kind: 'b' });
  });

  test('goes on where it is when its filter is read anew and is the same', async () => {
    const kind = ref('a');
    list(kind);
    await settled();
    triggerRef(kind);
    await settled();
    expect(asked).toHaveLength(1);
  });

  test('keeps what is shown until a refresh is answered', async () => {
    const { ids, refresh } = list();
    await settled();
    rows = [9, ...rows];
    const done = refresh();
    expect(ids()).toEqual([1, 2]);
    await done;
    expect(ids()).toEqual([9, 1]);
  });

  test('keeps its rows and says what is wrong when a refresh goes wrong', async () => {
    const { ids, refresh, problem } = list();
    await settled();
    down = true;
    await refresh();
    expect([ids(), problem.value?.code]).toEqual([[1, 2], 'NETWORK']);
    down = false;
    await refresh();
    expect([ids(), problem.value]).toEqual([[1, 2], null]);
  });

  test('says that it reads while it is refreshed', async () => {
    const { fetching, refresh } = list();
    await settled();
    const reading = refresh();
    expect(fetching.value).toBe(true);
    await reading;
    expect(fetching.value).toBe(false);
  });

  test('is not brought back by a late refresh once another filter holds', async () => {
    const kind = ref('a');
    const { ids, fetching, refresh } = list(kind);
    await settled();
    rows = [7, 8];
    const late = refresh();
    rows = [9];
    kind.value = 'b';
    await late;
    await settled();
    expect([ids(), fetching.value]).toEqual([[9], false]);
  });
});
