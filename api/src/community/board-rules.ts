import { checkNeeded, checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { userError } from '../common/user-error.ts';
import type { BoardPostInput, UserError } from '../generated/schema.ts';

/** Posts of one person on a board within an hour. */
export const POSTS_AN_HOUR = 20;
/** Reports of one person on a board within an hour. */
export const REPORTS_AN_HOUR = 10;
/** Answers to one post. */
export const MOST_ANSWERS = 100;
/** An hour in milliseconds. */
export const HOUR = 3_600_000;

const LONGEST_RESTRICTION = 90 * 24 * HOUR;
const LONGEST_POST = 2000;
const LONGEST_NOTE = 500;
const LONGEST_ALIAS = 40;

export const checkHouseRules = (rules: string) => checkNeeded(rules, LONGEST_POST, ['houseRules']);
export const checkNote = (note: string) => checkNeeded(note, LONGEST_NOTE, ['note']);
export const checkPost = ({ text }: BoardPostInput) =>
  checkNeeded(text, LONGEST_POST, ['input', 'text']);

/** A note that need not be there. */
export const checkOptionalNote = (note: string | null | undefined) =>
  checkText(note, LONGEST_NOTE, ['note']);

/** How long somebody may be kept from writing. */
export const checkUntil = (until: string, now: string): UserError[] =>
  checkSpan(until, { from: later(now, 1), until: later(now, LONGEST_RESTRICTION) }, ['until']);

/** Letters that are not made of another and a sign, by what they are read as. */
const readAs: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', ł: 'l', ħ: 'h', ŧ: 't', þ: 'p', ŋ: 'n' },
  ...{ ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ı: 'l' },
  // Signs that are taken for a letter.
  ...{ '0': 'o', '1': 'l', i: 'l', '3': 'e', '5': 's' },
};

/** Of two alphabets letters look alike that are not, some of one do, and signs of direction are not seen. */
const SIGNS = /^[\p{L}\p{M}\p{N} .,'’-]+$/u;

/** A name without what makes two look alike: case, accents, spaces, signs, and digits in the place of letters. */
export function aliasKey(alias: string): string {
  const letters = alias
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return [...letters].map((letter) => readAs[letter] ?? letter).join('');
}

/**
 * What is wrong with a chosen name.
 * @param others names of the record and of hosts, which it must not be
 */
export function checkAlias(
  alias: string,
  { legalName, hosts }: { legalName: string | null; hosts: readonly string[] },
): UserError[] {
  const field = ['alias'];
  const key = aliasKey(alias);
  if (key === '') return [userError('REQUIRED', field)];
  const tooLong = checkText(alias, LONGEST_ALIAS, field);
  if (tooLong.length > 0) return tooLong;
  if (key.length < 2 || !/^[a-z0-9]+$/.test(key) || !SIGNS.test(alias)) {
    const message = "Two or more Latin letters or digits, with blanks . , ' and - between them.";
    return [userError('INVALID', field, message)];
  }
  if (legalName !== null && key === aliasKey(legalName)) {
    return [userError('INVALID', field, 'Choose another name than your legal one.')];
  }
  return hosts.some((host) => aliasKey(host) === key) ? [userError('ALREADY_EXISTS', field)] : [];
}
