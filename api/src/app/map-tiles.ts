import { z } from 'zod';
import type { FrontendConfig } from './config.ts';

/** Pictures of the ground for maps, by a server that the operator chose. */
export interface MapTiles {
  /** With `{z}`, `{x}` and `{y}` in it. */
  url: string;
  /** Whom they come from, as their licence asks. */
  attribution: string;
}

const PLACES = ['{z}', '{x}', '{y}'];

export const mapTilesUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => PLACES.every((place) => url.includes(place)), 'has {z}, {x} and {y} in it')
  // In a host or a password no part may be filled in: it is what the policy of the pages names.
  .refine((url) => !/[{}]/.test(new URL(url).host), 'has one host');

/** A frontend that may show these pictures, and nothing else from there. */
export function withTiles(frontend: FrontendConfig, tiles: MapTiles | undefined): FrontendConfig {
  if (!tiles) return frontend;
  const { policy = {} } = frontend;
  const images = policy['img-src'] ?? ["'self'"];
  return { ...frontend, policy: { ...policy, 'img-src': [...images, new URL(tiles.url).origin] } };
}
