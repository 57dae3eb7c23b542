const CONSONANTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const ENDINGS = ['l', 'n', 'r', 'x'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
const ALIASES = SYLLABLES.length ** 3 * ENDINGS.length;
/** Has no factor in common with the number of aliases, so that no two numbers share one. */
const STRIDE = 567_629;

/** An alias that can be spoken, always the same for a number, and of no number else below 1,372,000. */
export function aliasOf(who: string): string {
  let rest = (numberOf(who) * STRIDE) % ALIASES;
  const ending = ENDINGS[rest % ENDINGS.length] ?? '';
  rest = Math.floor(rest / ENDINGS.length);
  const syllables = [0, 1, 2].map(() => {
    const syllable = SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
    return syllable;
  });
  const word = syllables.join('') + ending;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function numberOf(who: string): number {
  if (/^\d{1,7}$/.test(who)) return Number(who) % ALIASES;
  return [...who].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % ALIASES, 7);
}
