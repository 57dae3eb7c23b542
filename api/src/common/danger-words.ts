import { falseFriends, phrases } from './danger-phrases.ts';

/** What words can point to, most urgent first. */
export const dangers = ['OVERDOSE', 'SUICIDE', 'CRAVING'] as const;

export type Danger = (typeof dangers)[number];

export type Language = 'en' | 'es';

const pattern = (list: readonly string[]) =>
  new RegExp(` (?:${list.map((phrase) => phrase.replace('*', '[^ ]*')).join('|')})(?= )`, 'gu');

const friends = pattern(falseFriends);
const patterns = dangers.flatMap((danger) =>
  (['en', 'es'] as const).map((language) => {
    return { danger, language, found: pattern(phrases[danger][language]) };
  }),
);

/**
 * What the words of a text point to, most urgent first; empty for none. It reads words, not people: what
 * it finds is a reason to offer support at once, and never one to hold back what somebody wrote.
 * @param text as it was written, in English, Spanish or both
 */
export function dangersIn(text: string): Danger[] {
  return [...new Set(wordsIn(text).map(({ danger }) => danger))];
}

/** The most urgent of what the words of a text point to, and the language they say it in; null for nothing. */
export function gravestIn(text: string): { danger: Danger; language: Language } | null {
  const [gravest] = wordsIn(text);
  return gravest ? { danger: gravest.danger, language: gravest.language } : null;
}

function wordsIn(text: string) {
  const rest = plain(text).replaceAll(friends, ' ');
  return patterns.filter(({ found }) => rest.search(found) >= 0);
}

/** All that people type for an apostrophe; an accent that stands alone would fall apart into a space and a mark. */
const APOSTROPHE = "['’ʼ‘`´ʹʻʽˈ′‛＇՚]";
const apostrophes = new RegExp(APOSTROPHE, 'gu');
/** `OD'd` and `ODd`, which in small letters and without their apostrophe would be a word of its own. */
const overdosed = new RegExp(
  `\\b(?:[Oo][Dd]${APOSTROPHE}(?:[Dd]|[Ee][Dd]|[Ii][Nn][Gg])|ODd)\\b`,
  'gu',
);

/** Small letters without accents, words with one space on either side, `can't` as `cant`. */
function plain(text: string): string {
  const bare = text
    .replaceAll(overdosed, 'od d')
    .replaceAll(apostrophes, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
  return ` ${bare.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
