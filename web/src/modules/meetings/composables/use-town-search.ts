import { watchDebounced } from '@vueuse/core';
import { shallowRef, type Ref } from 'vue';
import type { MeetingPlaceListQuery } from '../../../generated/graphql.ts';
import type { NearPlace } from './finder.ts';
import { pointOf } from './wanted-address.ts';

export type Town = NonNullable<MeetingPlaceListQuery['meetingPlaces']>[number];

const SHORTEST = 2;

/**
 * Towns that meetings are held in, by a part of a name; or the point itself where degrees are typed.
 * @param ask gives the towns, null where they could not be read
 */
export function useTownSearch(text: Ref<string>, ask: (text: string) => Promise<Town[] | null>) {
  const towns = shallowRef<Town[]>([]);
  const point = shallowRef<NearPlace | null>(null);
  /** Why there are none. */
  const lack = shallowRef<'NONE' | 'PROBLEM' | null>(null);
  watchDebounced(text, (typed) => void look(typed), { debounce: 300 });
  return { towns, point, lack };

  async function look(typed: string): Promise<void> {
    point.value = pointOf(typed);
    [towns.value, lack.value] = [[], null];
    const wanted = typed.trim();
    if (point.value || wanted.length < SHORTEST) return;
    const found = await ask(wanted);
    // Meanwhile somebody may have typed on.
    if (text.value !== typed) return;
    towns.value = found ?? [];
    lack.value = found === null ? 'PROBLEM' : found.length === 0 ? 'NONE' : null;
  }
}
