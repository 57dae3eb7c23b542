import { createI18n } from 'vue-i18n';

export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words by key; groups of words nest. */
interface Messages {
  [key: string]: string | Messages;
}
type MessageFile = () => Promise<{ default: Messages }>;

const STORAGE_KEY = 'holdfast-locale';

const shared = import.meta.glob<{ default: Messages }>('../locales/*.json');
const ofModules = import.meta.glob<{ default: Messages }>('../modules/*/locales/*.json');

export const i18n = createI18n<false>({ legacy: false, locale: 'en', fallbackLocale: 'en' });

const loaded = new Set<Locale>();

/** The stored choice, else the browser's first language that we have, else English. */
export function preferredLocale(): Locale {
  const wishes = [localStorage.getItem(STORAGE_KEY) ?? '', ...navigator.languages];
  const known = wishes.map((wish) => wish.slice(0, 2)).find(isLocale);
  return known ?? 'en';
}

/** Loads the words of a language and shows the portal in it. */
export async function useLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    i18n.global.setLocaleMessage(locale, await messagesOf(locale));
    loaded.add(locale);
  }
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(STORAGE_KEY, locale);
}

/** Shared words stand at the root, a module's words under the module's name. */
async function messagesOf(locale: Locale): Promise<Messages> {
  const root = await read(shared[`../locales/${locale}.json`]);
  const parts = await Promise.all(
    Object.entries(ofModules)
      .map(([path, file]) => ({
        match: /modules\/([^/]+)\/locales\/(\w+)\.json$/.exec(path),
        file,
      }))
      .filter(({ match }) => match?.[2] === locale)
      .map(async ({ match, file }) => [match?.[1] ?? '', await read(file)] as const),
  );
  return { ...root, ...Object.fromEntries(parts) };
}

async function read(file: MessageFile | undefined): Promise<Messages> {
  return file ? (await file()).default : {};
}

function isLocale(code: string): code is Locale {
  return (LOCALES as readonly string[]).includes(code);
}
