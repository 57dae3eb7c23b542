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

/** What is wrong with a text, 1 to `most` characters. */
export function checkText(text: string, most: number, field: string[]): UserError[] {
  if (text.trim() === '') return [userError('REQUIRED', field)];
  return text.length > most ? [userError('TOO_LONG', field)] : [];
}

export const checkHouseRules = (rules: string) => checkText(rules, LONGEST_POST, ['houseRules']);
export const checkNote = (note: string) => checkText(note, LONGEST_NOTE, ['note']);
export const checkPost = ({ text }: BoardPostInput) =>
  checkText(text, LONGEST_POST, ['input', 'text']);

/** A note that need not be there. */
export const checkOptionalNote = (note: string | null | undefined) =>
  note && note.length > LONGEST_NOTE ? [userError('TOO_LONG', ['note'])] : [];

/** How long somebody may be kept from writing. */
export function checkUntil(until: string, now: string): UserError[] {
  const at = Date.parse(until);
  const fits = at > Date.parse(now) && at <= Date.parse(later(now, LONGEST_RESTRICTION));
  return fits ? [] : [userError('OUT_OF_RANGE', ['until'])];
}

/** Of two alphabets letters look alike that are not, and signs of direction are not seen. */
const ONE_ALPHABET = /^[\p{Script=Latin}\p{M}\p{N} .,'’-]+$/u;

/** Signs that are read as a letter. */
const looksLike: Record<string, string> = { '0': 'o', '1': 'l', i: 'l', '3': 'e', '5': 's' };

/** A name without what makes two look alike: case, accents, spaces, signs, and digits in the place of letters. */
export function aliasKey(alias: string): string {
  const letters = alias
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return [...letters].map((letter) => looksLike[letter] ?? letter).join('');
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
  if (alias.trim().length > 40) return [userError('TOO_LONG', field)];
  if (key.length < 2 || !ONE_ALPHABET.test(alias)) return [userError('INVALID', field)];
  if (legalName !== null && key === aliasKey(legalName)) {
    return [userError('INVALID', field, 'Choose another name than your legal one.')];
  }
  return hosts.some((host) => aliasKey(host) === key) ? [userError('ALREADY_EXISTS', field)] : [];
}
