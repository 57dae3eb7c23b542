import type { UserError } from '../generated/schema.ts';
import { userError } from './user-error.ts';

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

/** What is wrong with a text that is to name a language. */
export const checkLanguage = (text: string, field: string[]): UserError[] =>
  isLanguage(text)
    ? []
    : [userError('INVALID', field, 'A language as BCP 47 names it: `en`, `es-MX`.')];

/** The languages in which we have words, the one first that stands in for one that is missing. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language of ours in which words are said to who speaks another of its kind. */
export const languageOf = (locale: string): Language =>
  locale.toLowerCase().startsWith('es') ? 'es' : 'en';

/** What is wrong with the languages in which something is written: they are ours, each once. */
export function checkOwnLanguages(locales: readonly string[], field: string[]): UserError[] {
  const known = locales.every((locale) => (languages as readonly string[]).includes(locale));
  if (known && new Set(locales).size === locales.length) return [];
  return [userError('INVALID', field, `Of ${languages.join(' and ')} each once, and no other.`)];
}
