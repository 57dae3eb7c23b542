/**
 * Formatters by language and options. Making one costs a hundred times as much as using it, and a list
 * writes thousands of times and dates while it scrolls: each is made once and kept.
 */
const made = new Map<string, unknown>();

/** The time of day as the language writes it: 8:12 AM, 8:12. Everywhere, of staff and of members. */
export const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** With the zone in words of the language: 8:12 AM Eastern Time, 8:12 hora oriental. */
export const ZONED_CLOCK = { ...CLOCK, timeZoneName: 'longGeneric' } as const;

/** A time on the wall such as `19:00:00`, which is in no zone: 7:00 PM, 19:00 */
export function wallClock(locale: string, time: string): string {
  const moment = new Date(`1970-01-01T${time.slice(0, 5)}Z`);
  return dateFormat(locale, { ...CLOCK, timeZone: 'UTC' }).format(moment);
}

/** What the language calls a zone: Eastern Time, hora oriental. */
export function zoneName(locale: string, timeZone: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return kept('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
}

export function relativeFormat(
  locale: string,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat {
  return kept('relative', locale, options, () => new Intl.RelativeTimeFormat(locale, options));
}

export function numberFormat(locale: string): Intl.NumberFormat {
  return kept('number', locale, {}, () => new Intl.NumberFormat(locale));
}

/** With one decimal where it has one: 60%, 99.7%, 60 % */
export function percentFormat(locale: string): Intl.NumberFormat {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const;
  return kept('percent', locale, style, () => new Intl.NumberFormat(locale, style));
}

/** An amount of money, with the digits of its currency: $600.00, 600,00 US$ */
export function currencyFormat(locale: string, currency: string): Intl.NumberFormat {
  const style = { style: 'currency', currency } as const;
  return kept('currency', locale, style, () => new Intl.NumberFormat(locale, style));
}

function kept<Formatter>(
  kind: string,
  locale: string,
  options: object,
  make: () => Formatter,
): Formatter {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) as Formatter | undefined;
  if (known !== undefined) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}
