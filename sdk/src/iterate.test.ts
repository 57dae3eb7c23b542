import { expect, test } from '@jest/globals';
import { iterate, type IterateOptions, type Page } from './iterate.ts';

const page = (nodes: number[], endCursor: string | null): Page<number> => ({
  nodes,
  pageInfo: {
    hasNextPage: endCursor !== null,
    hasPreviousPage: false,
    startCursor: null,
    endCursor,
  },
});

/** Reads the numbers from 1 to `total`; the cursor is the last number read. */
function numbers(total: number, options: IterateOptions) {
  const requests: object[] = [];
  const items = iterate(options, async ({ first, after }) => {
    requests.push({ first, after });
    const start = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(first, total - start) }, (_, i) => start + i + 1);
    const end = start + nodes.length;
    return page(nodes, end < total ? String(end) : null);
  });
  return { items, requests };
}

test('all pages are read, 100 at a time', async () => {
  const { items, requests } = numbers(250, {});
  expect(await Array.fromAsync(items)).toHaveLength(250);
  expect(requests).toEqual([
    { first: 100, after: undefined },
    { first: 100, after: '100' },
    { first: 100, after: '200' },
  ]);
});

test('no more is asked for than `maxItems`', async () => {
  const { items, requests } = numbers(250, { first: 50, maxItems: 60 });
  expect(await Array.fromAsync(items)).toHaveLength(60);
  expect(requests).toEqual([
    { first: 50, after: undefined },
    { first: 10, after: '50' },
  ]);
});

test('it begins after a given cursor', async () => {
  const { items } = numbers(5, { after: '3' });
  expect(await Array.fromAsync(items)).toEqual([4, 5]);
});

test('the next page is read only when it is needed', async () => {
  const { items, requests } = numbers(250, {});
  for await (const item of items) if (item === 100) break;
  expect(requests).toHaveLength(1);
});

test('a cursor that does not move throws instead of going round for ever', async () => {
  const cursors = ['a', 'b', 'a', 'b'];
  const items = iterate({}, async () => page([1], cursors.shift() ?? null));
  await expect(Array.fromAsync(items)).rejects.toMatchObject({ code: 'CURSOR_STUCK' });
  const unmoved = iterate({ after: 'a' }, async () => page([1], 'a'));
  await expect(Array.fromAsync(unmoved)).rejects.toMatchObject({ code: 'CURSOR_STUCK' });
});
