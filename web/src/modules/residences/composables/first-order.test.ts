import { expect, test } from '@jest/globals';
import { shallowRef } from 'vue';
import { useFirstOrder } from './first-order.ts';

/** Rows written as `a1`: the id, and the rank. */
function start(...written: string[]) {
  const rows = shallowRef<readonly string[]>(written);
  const { ordered, sort } = useFirstOrder<string>(
    () => rows.value,
    ([id = '']) => id,
    ([, rank]) => Number(rank),
  );
  return {
    read: (...next: string[]) => (rows.value = next),
    ordered: () => ordered.value.join(' '),
    sort,
  };
}

test('the lowest come first as it opens, and those of one rank stay as they were', () => {
  const list = start();
  expect(list.ordered()).toBe('');
  list.read('a1', 'b0', 'c0');
  expect(list.ordered()).toBe('b0 c0 a1');
});

test('what changes meanwhile moves nobody, and who comes later stands at the end, until it is sorted', () => {
  const list = start('a1', 'b0');
  list.read('c0', 'a1', 'b2');
  expect(list.ordered()).toBe('b2 a1 c0');
  list.sort();
  expect(list.ordered()).toBe('c0 a1 b2');
});

test('a list of others altogether is sorted anew', () => {
  const list = start('a1', 'b0');
  list.read('c1', 'd0');
  expect(list.ordered()).toBe('d0 c1');
});
