import type { UserError } from '../generated/schema.ts';
import { Refusal, userError } from './user-error.ts';

/** Bounds of a day or a moment, both allowed; one that is not there does not bound. They are told, so never a member's. */
export interface Span {
  from?: string;
  until?: string;
}

/** What is wrong with a text that may be left out: at most `most` characters without the blanks around it. */
export function checkText(
  text: string | null | undefined,
  most: number,
  field: string[],
): UserError[] {
  const fits = (text?.trim().length ?? 0) <= most;
  return fits ? [] : [userError('TOO_LONG', field, `At most ${String(most)} characters.`)];
}

/** Something that is seen: neither a blank nor of the width of nothing. */
const SEEN = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether anything of a text is seen. */
export const isSeen = (text: string | null | undefined): boolean => SEEN.test(text ?? '');

/** What is wrong with a text that is needed, of which something is seen: 1 to `most` characters without the blanks around it. */
export const checkNeeded = (
  text: string | null | undefined,
  most: number,
  field: string[],
): UserError[] => (isSeen(text) ? checkText(text, most, field) : [userError('REQUIRED', field)]);

/** What is wrong with how many there are: at most `most`. */
export const checkCount = (
  { length }: readonly unknown[],
  most: number,
  field: string[],
): UserError[] => (length <= most ? [] : [tooMany(most, field)]);

/** Of something there are as many as there may be. */
export const fullAt = (most: number, field: string[]): Refusal => new Refusal(tooMany(most, field));

const tooMany = (most: number, field: string[]): UserError =>
  userError('OUT_OF_RANGE', field, `At most ${String(most)} of them.`);

/** What is wrong with a number that may be left out: from `least` to `most`. */
export function checkNumber(
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  field: string[],
): UserError[] {
  if (value == null || (value >= least && value <= most)) return [];
  const message = `From ${String(least)} to ${String(most)}.`;
  return [userError('OUT_OF_RANGE', field, message)];
}

/** What is wrong with a day or a moment that may be left out. */
export function checkSpan(
  value: string | null | undefined,
  { from, until }: Span,
  field: string[],
): UserError[] {
  if (value == null) return [];
  const at = Date.parse(value);
  const fits =
    (from === undefined || at >= Date.parse(from)) &&
    (until === undefined || at <= Date.parse(until));
  return fits ? [] : [userError('OUT_OF_RANGE', field, sayingSpan(from, until))];
}

function sayingSpan(from: string | undefined, until: string | undefined): string {
  if (from === undefined) return until === undefined ? '' : `Not after ${whole(until)}.`;
  return until === undefined
    ? `Not before ${whole(from)}.`
    : `From ${whole(from)} to ${whole(until)}.`;
}

/** A day as it is, a moment without parts of a second. */
const whole = (moment: string): string =>
  moment.includes('T') ? `${new Date(moment).toISOString().slice(0, 19)}Z` : moment;
