import { defineShortcuts, type ShortcutsConfig } from '@nuxt/ui/composables';
import { useLocalStorage } from '@vueuse/core';
import { computed, onScopeDispose, shallowReactive } from 'vue';

/** Keys of the parts that are on screen; who came last comes first. */
const layers = shallowReactive(new Map<symbol, ShortcutsConfig>());

/** Whether single letters act at all: some speech input and some hands need them not to. */
const lettersOn = useLocalStorage('holdfast-letter-keys', true);

/**
 * Binds keys for as long as the calling component lives. A key bound by a part that came later hides the
 * same key of an earlier one; bound to null it does nothing there. All keys go through one listener, so
 * that `g a` is never read as `a`.
 */
export function useShortcuts(config: ShortcutsConfig): void {
  const layer = Symbol('shortcuts');
  layers.set(layer, config);
  onScopeDispose(() => layers.delete(layer));
}

export function useLetterKeys() {
  return lettersOn;
}

/** The one listener. Called once, by the shell. */
export function listenToShortcuts(): void {
  defineShortcuts(
    computed(() => {
      const all = Object.assign({}, ...layers.values()) as ShortcutsConfig;
      if (lettersOn.value) return all;
      return Object.fromEntries(Object.entries(all).filter(([keys]) => keys.includes('_')));
    }),
  );
}
