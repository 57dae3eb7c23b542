import { expect, test } from '@jest/globals';
import { clustersOf } from './clusters.ts';

const at = (id: string, x: number, y = 0) => ({ id, x, y });
const idsOf = (items: ReturnType<typeof at>[], reach: number) =>
  clustersOf(items, reach).map((cluster) => cluster.items.map(({ id }) => id));

test('what stands apart stays apart, what stands together is one', () => {
  expect(idsOf([at('a', 0), at('b', 100), at('c', 20)], 30)).toEqual([['a', 'c'], ['b']]);
});

test('the first of the list leads, so that its mark stays where it is', () => {
  expect(clustersOf([at('near', 5), at('far', 20)], 30)[0]).toMatchObject({ x: 5 });
});

test('a chain of neighbors does not become one mark without end', () => {
  expect(idsOf([at('a', 0), at('b', 20), at('c', 40)], 30)).toEqual([['a', 'b'], ['c']]);
});
