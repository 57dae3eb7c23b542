import { computed, shallowRef, watch } from 'vue';

/**
 * Rows in the order in which they were first read, or last sorted on request: what happens meanwhile moves none of
 * them under the pointer. Who comes later stands at the end.
 * @param idOf what a row is known by
 * @param rankOf what it is sorted by, the lowest first
 */
export function useFirstOrder<Row>(
  rows: () => readonly Row[],
  idOf: (row: Row) => string,
  rankOf: (row: Row) => number,
) {
  /** The place of each when they were sorted. */
  const order = shallowRef<ReadonlyMap<string, number>>(new Map());
  watch(
    rows,
    (now) => {
      // Of another list than before, such as the next house, none is known.
      if (now.every((row) => !order.value.has(idOf(row)))) sort();
    },
    { immediate: true, flush: 'sync' },
  );

  return {
    ordered: computed(() => rows().toSorted((a, b) => placeOf(a) - placeOf(b))),
    sort,
  };

  function sort(): void {
    const sorted = rows().toSorted((a, b) => rankOf(a) - rankOf(b));
    order.value = new Map(sorted.map((row, place) => [idOf(row), place]));
  }

  function placeOf(row: Row): number {
    return order.value.get(idOf(row)) ?? order.value.size;
  }
}
