const LONGEST_LANGUAGE = 35;

/** Whether a text names a language as BCP 47 does. */
export function isLanguage(text: string): boolean {
  if (text.length > LONGEST_LANGUAGE) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The languages in which we have words, the one first that stands in for one that is missing. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language of ours in which words are said to who speaks another of its kind. */
export const languageOf = (locale: string): Language =>
  locale.toLowerCase().startsWith('es') ? 'es' : 'en';

/** Whether these are languages of ours, each once. */
export const areLanguages = (locales: readonly string[]): locales is Language[] =>
  locales.every((locale) => (languages as readonly string[]).includes(locale)) &&
  new Set(locales).size === locales.length;
