import { nextTick } from 'vue';
import { useShortcuts } from '../../../app/shortcuts.ts';

interface Rows {
  count: () => number;
  /** Brings a row near the window, so that it is in the page. */
  reveal: (index: number) => void;
  /** The row's element, when it is in the page. */
  element: (index: number) => HTMLElement | null | undefined;
}

/** `j` and `k` move the focus through a list whose rows are links; Enter then opens one as ever. */
export function useRowKeys({ count, reveal, element }: Rows): void {
  let current = -1;
  useShortcuts({ j: () => void step(1), k: () => void step(-1) });

  async function step(by: number): Promise<void> {
    if (count() === 0) return;
    current = Math.min(Math.max(current + by, 0), count() - 1);
    reveal(current);
    await nextTick();
    // A row that was far away is drawn in the frame after the scroll.
    requestAnimationFrame(() => element(current)?.querySelector('a')?.focus());
  }
}
