import { ref, shallowRef } from 'vue';

export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words by key; groups of words nest. */
interface Words {
  [key: string]: string | Words;
}
type WordFiles = Record<string, () => Promise<{ default: Words }>>;

/** The portal's own, so that a choice holds in both. */
const STORAGE_KEY = 'holdfast-locale';

/** Shared words stand at the root, a screen's words under the name of its folder. */
const shared: WordFiles = import.meta.glob<{ default: Words }>('../locales/*.json');
const ofScreens: WordFiles = import.meta.glob<{ default: Words }>('../screens/*/locales/*.json');

const locale = ref<Locale>('en');
const words = shallowRef<Words>({});

/**
 * Words in the language chosen. A library for this is a third of what this entry may weigh; what it
 * needs of one stands here.
 */
export function useI18n() {
  return { locale, t, te, n, d };
}

/** The stored choice, else the browser's first language that we have, else English. */
export function preferredLocale(): Locale {
  const wishes = [localStorage.getItem(STORAGE_KEY) ?? '', ...navigator.languages];
  return wishes.map((wish) => wish.slice(0, 2)).find(isLocale) ?? 'en';
}

/** Loads the words of a language and shows everything in it. */
export async function useLanguage(next: Locale): Promise<void> {
  const [root] = await read(shared, next);
  const parts = await read(ofScreens, next);
  words.value = { ...root?.words, ...Object.fromEntries(parts.map((of) => [of.part, of.words])) };
  locale.value = next;
  document.documentElement.lang = next;
  localStorage.setItem(STORAGE_KEY, next);
}

/**
 * The words of a key, with `{name}` filled in. Where a key has `one` and `other`, `count` says which.
 * A key without words is given back, which the browser tests find.
 */
function t(key: string, values: Record<string, string | number> = {}): string {
  const found = at(key);
  const text = typeof found === 'object' ? found[form(Number(values['count']))] : found;
  if (typeof text !== 'string') return key;
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => shown(values[name] ?? ''));
}

/** Whether a key has words. */
function te(key: string): boolean {
  return at(key) !== undefined;
}

function n(value: number): string {
  return new Intl.NumberFormat(locale.value).format(value);
}

/**
 * A calendar day such as `2026-03-01`, which is in no zone, or a moment in the browser's own: Mar 1, 2026;
 * Mar 1, 8:12 AM, with the year where it is not this one.
 */
function d(value: string): string {
  const isDay = value.length === 10;
  const at = new Date(value);
  const isOfYear = at.getFullYear() === new Date().getFullYear();
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    day: 'numeric',
    ...((isDay || !isOfYear) && { year: 'numeric' }),
    ...(isDay ? { timeZone: 'UTC' } : { hour: 'numeric', minute: '2-digit' }),
  };
  return new Intl.DateTimeFormat(locale.value, options).format(at);
}

const shown = (value: string | number) => (typeof value === 'number' ? n(value) : value);

const form = (count: number) =>
  new Intl.PluralRules(locale.value).select(count) === 'one' ? 'one' : 'other';

function at(key: string): string | Words | undefined {
  let found: string | Words | undefined = words.value;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  return found;
}

/** The words of one language, with the name of the part they belong to. */
async function read(files: WordFiles, of: Locale) {
  const named = Object.entries(files).map(([path, file]) => ({
    match: /([^/]+)\/locales\/(\w+)\.json$/.exec(path),
    file,
  }));
  return Promise.all(
    named
      .filter(({ match }) => match?.[2] === of)
      .map(async ({ match, file }) => ({ part: match?.[1] ?? '', words: (await file()).default })),
  );
}

function isLocale(code: string): code is Locale {
  return (LOCALES as readonly string[]).includes(code);
}
