import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { NearPlace, Wanted, WhereKind } from './finder.ts';
import { useOwnPlace } from './use-own-place.ts';

/** Near where the person is, near a town, online, in a room, or anywhere. */
export function useWhere(
  wanted: MaybeRefOrGetter<Wanted>,
  change: (part: Partial<Wanted>) => void,
) {
  const { asking, refused, find } = useOwnPlace();
  const isHere = computed(() => toValue(wanted).where === 'HERE');
  return {
    asking,
    /** The browser did not say where the person is. */
    refused: computed(() => refused.value && isHere.value),
    /** It is wanted near the person, who has not said where they are: after the page was loaded again. */
    unasked: computed(
      () => isHere.value && toValue(wanted).place === null && !asking.value && !refused.value,
    ),
    choose,
    chooseTown: (place: NearPlace) => change({ where: 'TOWN', place }),
    locate,
  };

  /** To be called on a tap: for HERE the browser asks whether it may tell. */
  async function choose(where: WhereKind): Promise<void> {
    change({ where, place: null });
    if (where === 'HERE') await locate();
  }

  async function locate(): Promise<void> {
    const place = await find();
    // Meanwhile they may have chosen otherwise.
    if (place && isHere.value) change({ place });
  }
}
