/** A place by its degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A point of the plane on which the whole world measures 1 by 1, from its north-west corner. */
export interface Point {
  x: number;
  y: number;
}

/** What a map shows: its middle, and how many pixels the world would measure. */
export interface View extends Point {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const AROUND_THE_EARTH = 2 * Math.PI * 6_371_008.8;
const METERS_A_MILE = 1609.344;
const METERS_A_FOOT = 0.3048;
/** Where the projection ends. */
const NORTHERNMOST = 85.0511;
/** Meters a pixel shows at most and at least; nearer there is nothing to see without streets. */
const COARSEST = 1200;
const FINEST = 2;
/** Around what is to be seen, in pixels. */
const MARGIN = 48;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Mercator, as web maps have it. */
export function onPlane({ latitude, longitude }: Place): Point {
  const bounded = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
  const north = Math.asinh(Math.tan(radians(bounded)));
  return { x: (longitude + 180) / 360, y: 0.5 - north / (2 * Math.PI) };
}

/** How many meters the plane would measure where a point lies: it stretches towards the poles. */
export function metersOfPlane({ y }: Pick<Point, 'y'>): number {
  return AROUND_THE_EARTH / Math.cosh((0.5 - y) * 2 * Math.PI);
}

/** Meters that a pixel shows in the middle of a map. */
export function metersAPixel(view: View): number {
  return metersOfPlane(view) / view.scale;
}

/** Where a point stands on a map, in pixels from its corner. */
export function onMap(point: Point, view: View, { width, height }: Size): Point {
  return {
    x: (point.x - view.x) * view.scale + width / 2,
    y: (point.y - view.y) * view.scale + height / 2,
  };
}

/** The map moved by pixels: what was under the pointer stays there. */
export function moved(view: View, { x, y }: Point): View {
  return bounded({ ...view, x: view.x - x / view.scale, y: view.y - y / view.scale });
}

/** The map so many times as large, with what lies at a pixel staying there. */
export function zoomed(view: View, times: number, at: Point, { width, height }: Size): View {
  const next = bounded({ ...view, scale: view.scale * times });
  const off = { x: at.x - width / 2, y: at.y - height / 2 };
  const by = 1 / view.scale - 1 / next.scale;
  return bounded({ ...next, x: view.x + off.x * by, y: view.y + off.y * by });
}

/** All of some points, as large as they fit. */
export function around(points: readonly Point[], { width, height }: Size): View {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    Math.max(width - 2 * MARGIN, 1) / Math.max(east - west, Number.EPSILON),
    Math.max(height - 2 * MARGIN, 1) / Math.max(south - north, Number.EPSILON),
  );
  return bounded({ x: (west + east) / 2, y: (north + south) / 2, scale });
}

/** The corners of the square around a circle on the ground. */
export function squareAround(place: Place, meters: number): Point[] {
  const { x, y } = onPlane(place);
  const reach = meters / metersOfPlane({ y });
  return [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
}

function bounded(view: View): View {
  const meters = metersOfPlane(view);
  const scale = Math.max(meters / COARSEST, Math.min(meters / FINEST, view.scale));
  return { x: within(view.x), y: within(view.y), scale };
}

const within = (of: number) => Math.max(0, Math.min(1, of));

/** The cells that a map shows a part of, row by row, where so many lie across the world. */
export function cellsIn(
  { x, y, scale }: View,
  { width, height }: Size,
  across: number,
): { column: number; row: number }[] {
  const range = (middle: number, pixels: number) => {
    const reach = pixels / 2 / scale;
    const first = Math.max(0, Math.floor((middle - reach) * across));
    const last = Math.min(across - 1, Math.floor((middle + reach) * across));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  };
  const columns = range(x, width);
  return range(y, height).flatMap((row) => columns.map((column) => ({ column, row })));
}

/**
 * The longest round distance that is no longer than some meters, in meters: 1, 2 or 5 of some power of ten
 * in the reader's unit, below half a mile in feet.
 */
export function roundDistance(meters: number, inMiles: boolean): number {
  const unit = inMiles ? (meters < METERS_A_MILE / 2 ? METERS_A_FOOT : METERS_A_MILE) : 1;
  const power = 10 ** Math.floor(Math.log10(meters / unit));
  const first = meters / unit / power;
  return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power * unit;
}

/** A round distance in words: `2 mi`, `500 ft`, `20 km`. */
export function roundDistanceText(meters: number, locale: string, inMiles: boolean): string {
  const [unit, of] = inMiles
    ? meters < METERS_A_MILE / 2
      ? ['foot', METERS_A_FOOT]
      : ['mile', METERS_A_MILE]
    : meters < 1000
      ? ['meter', 1]
      : ['kilometer', 1000];
  const style = { style: 'unit', unit: String(unit), unitDisplay: 'short' } as const;
  const format = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 1 });
  return format.format(meters / Number(of));
}
