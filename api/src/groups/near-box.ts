import type { MeetingNearInput } from '../generated/schema.ts';

/** Mean radius of the earth in meters (IUGG), which distances on a sphere are counted with. */
export const EARTH_RADIUS = 6_371_008.8;
/** Distances are rounded to whole meters, so what is found may lie a little outside. */
const MARGIN = 1;

/** Degrees that hold all places within a radius. */
export interface Box {
  south: number;
  north: number;
  /** From west to east; two where the box lies across the date line. */
  spans: [west: number, east: number][];
}

/** The box around a circle on the sphere. Around a pole it holds all longitudes. */
export function boxAround({ latitude, longitude, radiusMeters }: MeetingNearInput): Box {
  const angle = (radiusMeters + MARGIN) / EARTH_RADIUS;
  const south = latitude - degrees(angle);
  const north = latitude + degrees(angle);
  if (south <= -90 || north >= 90) {
    return { south: Math.max(south, -90), north: Math.min(north, 90), spans: [[-180, 180]] };
  }
  // Where meridians touch the circle, which is farther from the equator than its center.
  const reach = degrees(Math.asin(Math.sin(angle) / Math.cos(radians(latitude))));
  const [west, east] = [longitude - reach, longitude + reach];
  if (west < -180)
    return {
      south,
      north,
      spans: [
        [-180, east],
        [west + 360, 180],
      ],
    };
  if (east > 180)
    return {
      south,
      north,
      spans: [
        [-180, east - 360],
        [west, 180],
      ],
    };
  return { south, north, spans: [[west, east]] };
}

const degrees = (angle: number) => (angle * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
