import { useIntervalFn } from '@vueuse/core';
import { readonly, ref } from 'vue';

const now = ref(Date.now());
let ticking = false;

/** The browser's time in milliseconds, once a second, one ticker for all. */
export function useNow() {
  if (!ticking) {
    ticking = true;
    useIntervalFn(() => (now.value = Date.now()), 1000);
  }
  return readonly(now);
}
