const METERS_A_MILE = 1609.344;
const MILES = new Set(['US', 'GB', 'LR', 'MM', 'PR']);

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
