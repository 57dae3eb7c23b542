import { createI18n } from 'vue-i18n';
import { LOCALES, type Locale } from './locales.ts';

/** Words by key; groups of words nest. */
interface Messages {
  [key: string]: string | Messages;
}
type MessageFile = () => Promise<{ default: Messages }>;

const STORAGE_KEY = 'holdfast-locale';

const shared = import.meta.glob<{ default: Messages }>('../locales/*.json');
const ofModules = import.meta.glob<{ default: Messages }>('../modules/*/locales/*.json');

export const i18n = createI18n<false>({ legacy: false, locale: 'en', fallbackLocale: 'en' });

/** The modules whose words have been needed so far. */
const needed = new Set<string>();
const loads = new Map<string, Promise<void>>();

/** The stored choice, else the browser's first language that we have, else English. */
export function preferredLocale(): Locale {
  const wishes = [localStorage.getItem(STORAGE_KEY) ?? '', ...navigator.languages];
  const known = wishes.map((wish) => wish.slice(0, 2)).find(isLocale);
  return known ?? 'en';
}

/** Loads the words of a language and shows the portal in it. */
export async function useLanguage(locale: Locale): Promise<void> {
  await loadWords(locale);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(STORAGE_KEY, locale);
}

/** Loads the words of modules that are named, in the language that is shown. */
export async function needWords(names: readonly string[]): Promise<void> {
  for (const name of names) needed.add(name);
  await loadWords(i18n.global.locale.value as Locale);
}

/** The name of the module in whose folder a file stands. */
export const moduleOf = (path: string): string => /modules\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Shared words stand at the root, a module's words under the module's name. */
async function loadWords(locale: Locale): Promise<void> {
  const of = (name: string) => `../modules/${name}/locales/${locale}.json`;
  await Promise.all([
    loadOnce(locale, `../locales/${locale}.json`, shared, (words) => words),
    ...[...needed].map((name) =>
      loadOnce(locale, of(name), ofModules, (words) => ({ [name]: words })),
    ),
  ]);
}

function loadOnce(
  locale: Locale,
  path: string,
  files: Record<string, MessageFile>,
  placed: (words: Messages) => Messages,
): Promise<void> {
  const load = async () => {
    const words = (await files[path]?.())?.default ?? {};
    i18n.global.mergeLocaleMessage(locale, placed(words));
  };
  const known = loads.get(path);
  if (known) return known;
  const loading = load();
  loads.set(path, loading);
  // What a slow line broke off is asked for again.
  loading.catch(() => loads.delete(path));
  return loading;
}

function isLocale(code: string): code is Locale {
  return (LOCALES as readonly string[]).includes(code);
}
