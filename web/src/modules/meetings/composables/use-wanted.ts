import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Wanted } from './finder.ts';
import { readWanted, toQuery } from './wanted-address.ts';

/** The words of a search that an address may hold; others beside them are left as they are. */
const OWN = 'near town place radius day time types language fellowship accessible text'.split(' ');

/**
 * What is looked for. It lives in the page's address, so that it can be sent to somebody and is there again
 * after a look at something else.
 * @param otherwise when, where the address names no day
 */
export function useWanted(otherwise: Wanted['when']): {
  wanted: Ref<Wanted>;
  change: (part: Partial<Wanted>) => void;
} {
  const route = useRoute();
  const router = useRouter();
  const page = route.name;
  const wanted = shallowRef(readWanted(route.query, otherwise));
  let left = false;
  onScopeDispose(() => (left = true));

  watch(
    () => route.query,
    (query) => {
      if (route.name !== page) return;
      const read = readWanted(query, otherwise);
      // Where the person is stays known, though no address holds it.
      if (written(read) !== written(wanted.value)) wanted.value = read;
    },
  );
  return { wanted, change };

  function change(part: Partial<Wanted>): void {
    // What was typed a moment ago must not write into the address of the next page.
    if (left || route.name !== page) return;
    wanted.value = { ...wanted.value, ...part };
    const others = Object.entries(route.query).filter(([key]) => !OWN.includes(key));
    const query = { ...Object.fromEntries(others), ...toQuery(wanted.value, otherwise) };
    void router.replace({ query });
  }

  function written(of: Wanted): string {
    return JSON.stringify(toQuery(of, otherwise));
  }
}
