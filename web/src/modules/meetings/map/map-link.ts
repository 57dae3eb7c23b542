import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue';

/** What ties the rows of a list to the marks of its map. */
export interface MapLink {
  shown: ShallowRef<boolean>;
  /** Ids of what is pointed at, on either side. */
  active: ShallowRef<readonly string[]>;
  /** What the map is to show in its middle; a new object for each time that it is asked. */
  sought: ShallowRef<{ id: string } | null>;
}

const KEY: InjectionKey<MapLink> = Symbol('map link');

/** For the page that has both. */
export function provideMapLink(): MapLink {
  const link = { shown: shallowRef(false), active: shallowRef([]), sought: shallowRef(null) };
  provide(KEY, link);
  return link;
}

/** For a row; null where there is no map beside the list. */
export function useMapLink(): MapLink | null {
  return inject(KEY, null);
}

/** The element of a row, which the map leads to. */
export const rowId = (id: string) => `meeting-${id}`;

/** Leads to the first of some rows, as a press on their mark asks. */
export function goToRow([id]: readonly string[]): void {
  const row = document.getElementById(rowId(id ?? ''));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
