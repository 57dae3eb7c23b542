const METERS_A_MILE = 1609.344;
const MILES = new Set(['US', 'GB', 'LR', 'MM', 'PR']);
/** How far around a place to look, in the units of the reader. */
const RADII = { miles: [2, 5, 10, 15, 25, 50, 100], kilometers: [2, 5, 10, 25, 50, 100, 150] };

/** Whether people count in miles where the browser says it is: `es-US` does, `es` does not. */
export function countsInMiles(language: string): boolean {
  try {
    return MILES.has(new Intl.Locale(language).maximize().region ?? '');
  } catch {
    return false;
  }
}

/** A distance as people say it: `0.4 mi`, `12 mi`, `3,2 km`. */
export function distanceText(meters: number, locale: string, inMiles: boolean): string {
  const far = meters / (inMiles ? METERS_A_MILE : 1000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inMiles ? 'mile' : 'kilometer',
    unitDisplay: 'short',
    maximumFractionDigits: far < 10 ? 1 : 0,
  }).format(far);
}

/** Distances to choose from in meters, the one in force among them. */
export function radiiWith(current: number, inMiles: boolean): number[] {
  const round = inMiles
    ? RADII.miles.map((miles) => Math.round(miles * METERS_A_MILE))
    : RADII.kilometers.map((kilometers) => kilometers * 1000);
  // Of two that read the same the one in force stands.
  const others = round.filter((meters) => Math.abs(meters - current) > current * 0.05);
  return [...others, current].toSorted((a, b) => a - b);
}
