import { checkNeeded, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { checkOwnLanguages } from '../common/language.ts';
import { userError } from '../common/user-error.ts';
import type { ConcernSendInput, UserError } from '../generated/schema.ts';
import { cleaned } from './concern-content.ts';

const HOUR = 3_600_000;
/** Within how long somebody is to have seen to it. */
const SEEN_TO = 24 * HOUR;
const LONGEST_NOTE = 2000;
const LONGEST = { writerName: 100, about: 200, text: 4000 } as const;
const NEEDED: ReadonlySet<string> = new Set(['about', 'text']);

/** What is wrong with a concern. What it names is not looked up: the answer depends on the input alone. */
export function checkConcern(input: ConcernSendInput): UserError[] {
  const texts = Object.entries(LONGEST).flatMap(([name, longest]) => {
    const check = NEEDED.has(name) ? checkNeeded : checkText;
    return check(cleaned(input[name as keyof typeof LONGEST] ?? ''), longest, ['input', name]);
  });
  const { wantsAnswer, phone, email, locale } = input;
  const unreachable = wantsAnswer && phone == null && email == null;
  return [
    ...texts,
    ...(unreachable ? [userError('REQUIRED', ['input', 'phone'])] : []),
    ...(locale == null ? [] : checkOwnLanguages([locale], ['input', 'locale'])),
  ];
}

/** What is wrong with what was done. */
export const checkClosingNote = (note: string): UserError[] =>
  checkNeeded(cleaned(note), LONGEST_NOTE, ['note']);

/** By when somebody is to have seen to a concern that comes now. */
export const concernDue = (now: string): string => later(now, SEEN_TO);
