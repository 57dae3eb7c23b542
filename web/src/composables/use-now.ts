import { readonly, ref } from 'vue';

const now = ref(Date.now());
let ticking = false;

/** The browser's time in milliseconds, once a second, one ticker for all. */
export function useNow() {
  if (!ticking) {
    ticking = true;
    // Outlives the component that asked first: a clock that stops would call old figures fresh.
    setInterval(() => (now.value = Date.now()), 1000);
  }
  return readonly(now);
}
