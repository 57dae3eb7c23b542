/** Words by key; where it counts, `one` and `other`. */
type Words = Record<string, string | { one: string; other: string }>;

export type MapWords = (key: string, values?: Record<string, string | number>) => string;

const files = import.meta.glob<{ default: Words }>('./locales/*.json');

/** The map's own words: it is shown by two pages that have different libraries for theirs, and comes late. */
export async function mapWords(locale: string): Promise<MapWords> {
  const file = files[`./locales/${locale}.json`] ?? files['./locales/en.json'];
  const words = (await file?.())?.default ?? {};
  return (key, values = {}) => {
    const found = words[key] ?? key;
    const text = typeof found === 'string' ? found : found[form(Number(values['count']), locale)];
    return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
  };
}

const form = (count: number, locale: string) =>
  new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
