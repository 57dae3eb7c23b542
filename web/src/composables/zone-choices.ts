import { zoneName } from './formatters.ts';

/** A zone as people say it, by a city of it and its name: New York (Eastern Time) */
export function zoneLabel(locale: string, timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const name = zoneName(locale, timeZone);
  return city === name ? city : `${city} (${name})`;
}

/** Every zone that the browser knows, and the one that is chosen, in the order of their words. */
export function zoneChoices(
  locale: string,
  chosen: string | undefined,
): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), ...(chosen ? [chosen] : [])]);
  return [...zones]
    .map((value) => ({ value, label: zoneLabel(locale, value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
