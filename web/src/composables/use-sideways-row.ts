import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';

/**
 * A row that scrolls sideways where not all of it has room: it fades at the edge where it goes on, and the
 * chosen one is in sight.
 * @param chosen the selector of the chosen one
 * @param active what changes when another one is chosen, or has more or less room
 */
export function useSidewaysRow(
  row: Readonly<Ref<HTMLElement | null>>,
  chosen: string,
  active: () => unknown,
) {
  /** Classes of the row: whether it goes on out of sight, at its begin and at its end. */
  const edges = ref({ 'more-before': false, 'more-after': false });
  const resized = new ResizeObserver(seeEdges);
  onMounted(() => {
    showChosen();
    if (row.value) resized.observe(row.value);
  });
  onBeforeUnmount(() => resized.disconnect());
  watch(active, showChosen, { flush: 'post' });

  return { edges, seeEdges };

  function seeEdges(): void {
    if (!row.value) return;
    const { scrollLeft, scrollWidth, clientWidth } = row.value;
    edges.value = {
      'more-before': scrollLeft > 1,
      'more-after': scrollLeft + clientWidth < scrollWidth - 1,
    };
  }

  function showChosen(): void {
    const one = row.value?.querySelector<HTMLElement>(chosen);
    if (!row.value || !one) return;
    const middle = one.offsetLeft - row.value.offsetLeft + one.offsetWidth / 2;
    row.value.scrollTo({ left: middle - row.value.clientWidth / 2 });
    seeEdges();
  }
}
