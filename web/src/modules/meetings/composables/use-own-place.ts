import { shallowRef } from 'vue';
import type { NearPlace } from './finder.ts';

const PATIENCE_MS = 15_000;

/** Where the person is: asked of the browser on their tap alone, and kept nowhere. */
export function useOwnPlace() {
  const asking = shallowRef(false);
  const refused = shallowRef(false);
  return { asking, refused, find };

  /** @returns null where the browser does not say; `refused` then */
  async function find(): Promise<NearPlace | null> {
    [asking.value, refused.value] = [true, false];
    const place = await position();
    [asking.value, refused.value] = [false, place === null];
    return place;
  }
}

function position(): Promise<NearPlace | null> {
  return new Promise((resolve) => {
    // A page that is not secure has none.
    if (!('geolocation' in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude, name: null }),
      () => resolve(null),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}
