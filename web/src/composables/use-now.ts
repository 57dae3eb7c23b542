import { createSharedComposable, useTimestamp } from '@vueuse/core';

/** The browser's time in milliseconds, once a second: one clock for everything on the screen. */
export const useNow = createSharedComposable(() => useTimestamp({ interval: 1000 }));
