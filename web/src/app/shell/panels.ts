import { ref } from 'vue';

const paletteOpen = ref(false);
const keyboardHelpOpen = ref(false);

/** What the shell can lay over a page, opened from anywhere. */
export function usePanels() {
  return { paletteOpen, keyboardHelpOpen };
}
