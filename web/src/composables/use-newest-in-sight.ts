import { nextTick, watch } from 'vue';

/** Whoever is at most this far from the end of the page, in pixels, reads the newest. */
const NEAR = 200;

/** The end of a page, where the newest of a conversation stands, is in sight, unless somebody reads further up. */
export function useNewestInSight(newest: () => { number: number; mine: boolean } | undefined): {
  showEnd: () => Promise<void>;
} {
  watch(
    () => newest()?.number,
    (_, before) => {
      // Measured before the new one stands on the page.
      const { scrollHeight, clientHeight } = document.documentElement;
      const isAtEnd = scrollHeight - clientHeight - window.scrollY < NEAR;
      if (before === undefined || isAtEnd || newest()?.mine) void showEnd();
    },
    { immediate: true },
  );
  return { showEnd };

  async function showEnd(): Promise<void> {
    await nextTick();
    window.scrollTo({ top: document.documentElement.scrollHeight });
  }
}
