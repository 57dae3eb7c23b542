import type { WatchState } from '@holdfast/sdk';
import { readonly, ref } from 'vue';

const status = ref<WatchState['status']>('closed');

/** How the live connection stands, by its own word. */
export const connection = readonly(status);

export function noteConnection(state: WatchState): void {
  status.value = state.status;
}
