/**
 * Formatters by language and options. Making one costs a hundred times as much as using it, and a list
 * writes thousands of times and dates while it scrolls: each is made once and kept.
 */
const made = new Map<string, unknown>();

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
